using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Cuts a text into tokens, in one pass over its code units. Never throws; every token lies inside the text.</summary>
internal ref struct Tokenizer(string text, LanguageRules rules, List<Token> tokens)
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
                    Add(start, Mark(kind));
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

        Add(start, token);
    }

    private void ReadSurrogate()
    {
        int start = _position;
        bool pair = start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]);
        _position += pair ? 2 : 1;
        Add(start, TokenKind.Symbol);
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

        Add(start, TokenKind.Quote);
    }

    private void AddWord(int start, bool letters)
    {
        WordAnalysis analysis = rules.Analyze(text.AsSpan(start, _position - start));
        Append(new Token
        {
            Start = start,
            End = _position,
            Kind = letters ? TokenKind.Word : TokenKind.Number,
            Analysis = analysis,
            Capitalized = char.IsUpper(text[start]),
            Latin = text[start] < '\u0250',
        });
    }

    private void Add(int start, TokenKind kind) => Append(new Token
    {
        Start = start,
        End = _position,
        Kind = kind,
        Analysis = new WordAnalysis(Word.Unknown, 0, 0, Clitics.None, 0),
    });

    private void Append(Token token)
    {
        token.Quotation = -1;
        token.StartsParagraph = _startsParagraph;
        _startsParagraph = false;
        tokens.Add(token);
    }
}
