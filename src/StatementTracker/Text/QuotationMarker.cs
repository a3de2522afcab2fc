namespace StatementTracker.Text;

/// <summary>Tells every token which quotation it stands in.</summary>
internal static class QuotationMarker
{
    /// <summary>Sets <see cref="Token.Quotation"/> of every token; the quotations come in the order of their opening marks.</summary>
    public static void Mark(TokenBuffer tokens, List<Quotation> quotations)
    {
        var stack = new Stack<int>();
        int next = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (stack.Count > 0 && quotations[stack.Peek()].Close <= i)
            {
                stack.Pop();
            }

            tokens[i].Quotation = stack.Count > 0 ? stack.Peek() : -1;
            if (next < quotations.Count && quotations[next].Open == i)
            {
                stack.Push(next++);
            }
        }
    }
}
