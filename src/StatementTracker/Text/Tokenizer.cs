using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Cuts a text into tokens, in one pass over its code units. Never throws; every token lies inside the text.</summary>
internal ref struct Tokenizer(string text, WordReader words, TokenBuffer tokens)
{
    private int _position;
    private bool _startsParagraph = true;

    /// <summary>Fills the list that the tokenizer was made with.</summary>
    public void Run()
    {
        while (_position < text.Length)
        {
            int start = _position;
            switch (CharKinds.Of(text[start]))
            {
                case CharKind.Space or CharKind.Mark:
                    _position++;
                    break;
                case CharKind.LineFeed:
                    _position++;
                    _startsParagraph = true;
                    break;
                case CharKind.Letter or CharKind.Digit:
                    ReadWord();
                    break;
                case CharKind.Surrogate:
                    ReadSurrogate();
                    break;
                case CharKind.Apostrophe:
                    ReadApostrophe();
                    break;
                case CharKind.Terminal:
                    ReadRun(CharKind.Terminal, TokenKind.Terminal);
                    break;
                case CharKind.Hyphen:
                    ReadRun(CharKind.Hyphen, TokenKind.Dash);
                    break;
                case var kind:
                    _position++;
                    AddMark(start, Mark(kind));
                    break;
            }
        }
    }

    private static TokenKind Mark(CharKind kind) => kind switch
    {
        CharKind.Comma => TokenKind.Comma,
        CharKind.Semicolon => TokenKind.Semicolon,
        CharKind.Colon => TokenKind.Colon,
        CharKind.Dash => TokenKind.Dash,
        CharKind.Quote => TokenKind.Quote,
        CharKind.OpenBracket => TokenKind.OpenBracket,
        CharKind.CloseBracket => TokenKind.CloseBracket,
        _ => TokenKind.Symbol,
    };

    private void ReadRun(CharKind kind, TokenKind token)
    {
        int start = _position;
        while (_position < text.Length && CharKinds.Of(text[_position]) == kind)
        {
            _position++;
        }

        AddMark(start, token);
    }

    private void ReadSurrogate()
    {
        int start = _position;
        bool pair = start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]);
        _position += pair ? 2 : 1;
        AddMark(start, TokenKind.Symbol);
    }

    private void ReadWord()
    {
        int start = _position;
        _position = WordBoundary.EndOf(text, start, out bool letters);
        AddWord(start, letters);
    }

    private void ReadApostrophe()
    {
        int start = _position++;
        bool possessive = start > 0 && start + 1 < text.Length && char.IsLetterOrDigit(text[start - 1]) && WordBoundary.IsPossessive(text, start);
        if (possessive)
        {
            _position++;
            AddWord(start, true);
            return;
        }

        // Two single marks make a double one (''…''), as old wires write it.
        if (_position < text.Length && text[_position] == text[start])
        {
            _position++;
        }

        AddMark(start, TokenKind.Quote);
    }

    private void AddWord(int start, bool letters)
    {
        ref readonly WordFacts facts = ref words.Read(text, start, _position);
        ref Token token = ref Add(start, letters ? TokenKind.Word : TokenKind.Number);
        token.Analysis = facts.Analysis;
        token.Signs = facts.Signs;
        token.Classes = letters ? facts.Analysis.Word.Classes : WordClasses.None;
        token.Tag = letters ? facts.Tag : TokenTag.Number;
        token.Traits = letters ? facts.Traits : TraitReader.Of(TokenKind.Number);
        token.Capitalized = facts.Capitalized;
        token.Latin = facts.Latin;
        token.OpensPhrase = letters && facts.OpensPhrase;
    }

    private void AddMark(int start, TokenKind kind)
    {
        ref Token token = ref Add(start, kind);
        token.Analysis = WordAnalysis.Unknown;
        token.Signs = WordSigns.None;
        token.Tag = TokenTagger.TagOf(kind);
        token.Traits = TraitReader.Of(kind);
    }

    private ref Token Add(int start, TokenKind kind)
    {
        ref Token token = ref tokens.Add();
        token.Start = start;
        token.End = _position;
        token.Kind = kind;
        token.Quotation = -1;
        token.StartsParagraph = _startsParagraph;
        _startsParagraph = false;
        return ref token;
    }
}
