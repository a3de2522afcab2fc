using System.Runtime.InteropServices;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>The contents found for one cue so far, in the order of finding; no two clauses begin at the same token.</summary>
internal sealed class ContentReadings(ArticleText article, Clauses clauses, QuotationMarks marks, QuotationSpans spans)
{
    private readonly ContentList _list = new();
    private readonly List<TokenRange> _chain = [];

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The cue whose contents these are.</summary>
    public CueCandidate Cue { get; private set; }

    /// <summary>The contents; valid until another cue begins.</summary>
    public List<ContentCandidate> Found => _list.Found;

    /// <summary>Begins with the contents of a cue.</summary>
    public void Begin(CueCandidate cue)
    {
        Cue = cue;
        _list.Clear();
    }

    /// <summary>Adds the quotation that the mark <paramref name="open"/> opens, if it holds a word.</summary>
    public void AddQuotation(ContentStart start, int open, int announced)
    {
        _chain.Clear();
        spans.AddChain(marks.PairOf(open), _chain);
        if (_chain.Count > 0)
        {
            Add(start, CollectionsMarshal.AsSpan(_chain), announced);
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
        if (end > first && !BeginsAt(first))
        {
            Add(start, [new TokenRange(first, end)], announced);
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
        _list.Add(start, CollectionsMarshal.AsSpan(pieces), pieces[0].First, 0, fromRule: true);

    /// <summary>Adds a stretch between two boundaries unless it is there already.</summary>
    public void AddOpen(ContentStart start, ReadOnlySpan<TokenRange> pieces, int announced)
    {
        if (!pieces[0].IsEmpty && !_list.Has(pieces))
        {
            _list.Add(start, pieces, announced, 0, fromRule: false);
        }
    }

    /// <summary>Takes the content found last for one that begins behind something else.</summary>
    public void RestartLast(ContentStart start)
    {
        if (Found.Count > 0)
        {
            _list.RestartLast(start);
        }
    }

    private void Add(ContentStart start, ReadOnlySpan<TokenRange> pieces, int announced) => _list.Add(start, pieces, announced, _list.Announced, fromRule: true);

    private bool BeginsAt(int first)
    {
        foreach (ContentCandidate found in CollectionsMarshal.AsSpan(Found))
        {
            if (found.Head.First == first)
            {
                return true;
            }
        }

        return false;
    }
}
