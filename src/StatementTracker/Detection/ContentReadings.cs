using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>The contents found for one cue so far, in the order of finding; no two clauses begin at the same token.</summary>
internal sealed class ContentReadings(ArticleText article, Clauses clauses, QuotationMarks marks, QuotationSpans spans, CueCandidate cue)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The cue whose contents these are.</summary>
    public CueCandidate Cue => cue;

    public List<ContentCandidate> Found { get; } = [];

    /// <summary>Adds the quotation that the mark <paramref name="open"/> opens, if it holds a word.</summary>
    public void AddQuotation(ContentStart start, int open, int announced)
    {
        List<TokenRange> pieces = [];
        spans.AddChain(marks.PairOf(open), pieces);
        if (pieces.Count > 0)
        {
            Found.Add(new ContentCandidate { Start = start, Pieces = pieces, Announced = announced, Rank = Rank() });
        }
    }

    /// <summary>Adds the clause or phrase that begins at <paramref name="first"/>, commas and dashes in front of it aside.</summary>
    public void AddClause(ContentStart start, int first, int announced)
    {
        while (first < Tokens.Length && Tokens[first].Kind is TokenKind.Comma or TokenKind.Dash && first + 1 < article.Sentences[Tokens[first].Sentence].End)
        {
            first++;
        }

        int end = clauses.EndOf(first);
        if (end > first && !Found.Exists(c => c.Pieces[0].First == first))
        {
            Found.Add(new ContentCandidate { Start = start, Pieces = [new TokenRange(first, end)], Announced = announced, Rank = Rank() });
        }
    }

    /// <summary>Adds the quotation that opens at <paramref name="first"/> if it is the whole clause, otherwise the clause with its marks.</summary>
    public void AddQuotationOrClause(ContentStart start, int first, int announced)
    {
        if (marks.Opens(first) && spans.ClosesClause(article.Quotations[marks.PairOf(first)]))
        {
            AddQuotation(start, first, announced);
        }
        else
        {
            AddClause(start, first, announced);
        }
    }

    /// <summary>Adds what a complementizer announces; nothing if the search ends with it.</summary>
    public void AddBehindComplementizer(int complementizer, int limit)
    {
        // A complementizer that carries a pronoun (أنه) is the first word of its clause.
        int start = Tokens[complementizer].Has(Clitics.Pronoun) ? complementizer : complementizer + 1;
        if (start >= limit)
        {
            return;
        }

        if (Tokens[start].Kind == TokenKind.Comma && start + 1 < limit)
        {
            start++;
        }

        if (marks.Opens(start) && spans.Words(article.Quotations[marks.PairOf(start)]) > 2)
        {
            AddQuotationOrClause(ContentStart.Complementizer, start, complementizer);
        }
        else
        {
            AddClause(ContentStart.Complementizer, start, complementizer);
        }
    }

    /// <summary>Adds what stands in front of the cue: nothing announces it but its own first token.</summary>
    public void AddInFront(ContentStart start, List<TokenRange> pieces) =>
        Found.Add(new ContentCandidate { Start = start, Pieces = pieces, Announced = pieces[0].First });

    /// <summary>Adds a stretch between two boundaries unless it is there already.</summary>
    public void AddOpen(ContentStart start, List<TokenRange> pieces, int announced)
    {
        if (!pieces[0].IsEmpty && !Found.Exists(c => c.Pieces.Count == pieces.Count && c.Pieces[0] == pieces[0] && c.Pieces[^1] == pieces[^1]))
        {
            Found.Add(new ContentCandidate { Start = start, Pieces = pieces, Announced = announced, FromRule = false });
        }
    }

    /// <summary>Takes the content found last for one that begins behind something else.</summary>
    public void RestartLast(ContentStart start)
    {
        if (Found.Count > 0)
        {
            ContentCandidate last = Found[^1];
            Found[^1] = new ContentCandidate { Start = start, Pieces = last.Pieces, Announced = last.Announced, Rank = last.Rank };
        }
    }

    /// <summary>Beginnings that something announces; a noun phrase may begin anywhere and takes nothing from those behind it.</summary>
    private int Rank() =>
        Found.Count(c => c.Start is not (ContentStart.Noun or ContentStart.Addressee or ContentStart.FusedPreposition or ContentStart.Bare));
}
