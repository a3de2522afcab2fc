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
        bool letters = false;
        int end = start;
        while (_position < text.Length)
        {
            CharKind kind = CharKinds.Of(text[_position]);
            if (kind is CharKind.Letter or CharKind.Digit)
            {
                letters |= kind == CharKind.Letter;
                end = ++_position;
            }
            else if (kind == CharKind.Mark)
            {
                // Diacritics belong to the letter before them; a bidirectional mark only if letters go on behind it.
                bool diacritic = !IsInvisible(text[_position]);
                _position++;
                end = diacritic ? _position : end;
            }
            else if (JoinsWord(kind))
            {
                end = ++_position;
            }
            else
            {
                break;
            }
        }

        _position = end = KeepAbbreviationStop(start, end);
        AddWord(start, end, letters);
    }

    private static bool IsInvisible(char c) => c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u061C' or '\uFEFF';

    /// <summary>Hyphens, apostrophes, stops and commas that stand between two letters or digits of one word.</summary>
    private readonly bool JoinsWord(CharKind kind)
    {
        if (_position + 1 >= text.Length || _position == 0)
        {
            return false;
        }

        char before = text[_position - 1], after = text[_position + 1];
        bool afterWord = CharKinds.Of(after) is CharKind.Letter or CharKind.Digit;
        return kind switch
        {
            CharKind.Hyphen => afterWord,
            CharKind.Apostrophe => afterWord && !IsArabic(before) && !IsPossessive(_position),
            CharKind.Terminal when IsHyphenatedAcronym() => true,
            CharKind.Terminal => text[_position] == '.' && afterWord && (char.IsDigit(before) && char.IsDigit(after) || IsAcronymStop(_position)),
            CharKind.Comma => text[_position] == ',' && char.IsDigit(before) && char.IsDigit(after),
            CharKind.Colon => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    /// <summary>The last stop of an acronym that a hyphen joins to a word (U.S.-led).</summary>
    private readonly bool IsHyphenatedAcronym() =>
        text[_position] == '.' && _position >= 2 && text[_position - 2] == '.' && _position + 2 < text.Length
        && CharKinds.Of(text[_position + 1]) == CharKind.Hyphen && CharKinds.Of(text[_position + 2]) == CharKind.Letter;

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC';

    /// <summary>Whether 's and nothing more stands at <paramref name="at"/>: a token of its own.</summary>
    private readonly bool IsPossessive(int at) =>
        (text[at + 1] | 0x20) == 's' && (at + 2 >= text.Length || CharKinds.Of(text[at + 2]) is not (CharKind.Letter or CharKind.Digit));

    /// <summary>Whether the stop at <paramref name="at"/> stands between single letters (U.S, e.g).</summary>
    private readonly bool IsAcronymStop(int at) =>
        char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
        && (at < 2 || !char.IsLetter(text[at - 2]))
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    /// <summary>An acronym written with stops keeps its last one (U.S.); so do titles and initials (Mr., J.).</summary>
    private readonly int KeepAbbreviationStop(int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || IsArabic(text[start]) && end - start > 1)
        {
            return end;
        }

        if (end + 1 < text.Length && text[end + 1] == '.')
        {
            return end;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool keeps = word.Contains('.') && char.IsLetter(word[^1]) || word.Length == 1 && char.IsLetter(word[0]) && !IsSentenceEnd(end) || Abbreviations.Has(word);
        return keeps ? end + 1 : end;
    }

    /// <summary>A lone letter before a stop ends a sentence only at the end of a line (Plan B.).</summary>
    private readonly bool IsSentenceEnd(int stop) => stop + 1 >= text.Length || CharKinds.Of(text[stop + 1]) == CharKind.LineFeed;

    private void ReadApostrophe()
    {
        int start = _position++;
        bool possessive = start > 0 && start + 1 < text.Length && char.IsLetterOrDigit(text[start - 1]) && IsPossessive(start);
        if (possessive)
        {
            _position++;
            AddWord(start, _position, true);
            return;
        }

        // Two single marks make a double one (''…''), as old wires write it.
        if (_position < text.Length && text[_position] == text[start])
        {
            _position++;
        }

        Add(start, TokenKind.Quote);
    }

    private void AddWord(int start, int end, bool letters)
    {
        WordAnalysis analysis = rules.Analyze(text.AsSpan(start, end - start));
        Append(new Token
        {
            Start = start,
            End = end,
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
