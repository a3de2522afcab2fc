namespace StatementTracker.Languages;

/// <summary>One entry of a language's vocabulary: a normalised form and everything known about it. Shared, immutable.</summary>
internal sealed class Word
{
    private const WordClasses VerbClasses = WordClasses.CueVerb | WordClasses.CueParticiple;

    private const WordClasses CueClasses = VerbClasses | WordClasses.CueMarker | WordClasses.CueNoun | WordClasses.ActNoun;

    private const WordClasses NotNominal = VerbClasses | WordClasses.CueMarker | WordClasses.Auxiliary
        | WordClasses.Adverb | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Negation | WordClasses.Filler | WordClasses.Impersonal;

    private const WordClasses FunctionClasses = WordClasses.Complementizer | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Relative
        | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Negation | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Time
        | WordClasses.Interrogative | WordClasses.Subordinator;

    private const WordForm NotOfNouns = WordForm.FirstPerson | WordForm.Past | WordForm.Present;

    private Word? _nominal;

    /// <summary>The entry of every word that the vocabulary does not have.</summary>
    public static Word Unknown { get; } = new();

    public WordClasses Classes { get; init; }

    public WordForm Form { get; init; }

    /// <summary>The cue it belongs to; null if it cannot attribute.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The kind of speaker that it heads or names; null if it does not tell.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>Whether the speaker's kind comes from its complement (a spokesman of X, a director of X).</summary>
    public bool InheritsKind { get; init; }

    /// <summary>The channel that the word alone betrays (tweeted, غرد, بيان); null if none.</summary>
    public Channel? Channel { get; init; }

    /// <summary>
    /// The word without the readings that cannot stand behind an article or a preposition (كشف is a verb or a noun, الكشف is a
    /// noun); the word itself if that takes nothing away, <see cref="Unknown"/> if it takes all.
    /// </summary>
    public Word Nominal => _nominal ??= Without(NotNominal);

    public bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>
    /// A form of two words: all their classes; grammar, kind and channel of this one where it has them; the more reliable cue,
    /// a verb's before a noun's. A function word or plain word takes a verb's reading away (دون, شهر), and a first person
    /// or feminine plural yields to anything else: both are rare in news (نصر is Nasr, not "we insist").
    /// </summary>
    public Word MergedWith(Word other)
    {
        if (other.IsRareForm && !IsRareForm)
        {
            return this;
        }

        bool yields = IsRareForm && !other.IsRareForm;
        Word left = yields ? Unknown : other.IsFunctionWord && IsVerb ? Without(VerbClasses) : this;
        return left == Unknown ? other : left.JoinedWith(other);
    }

    /// <summary>The same word under another cue.</summary>
    public Word With(Cue? cue) => new() { Classes = Classes, Form = Form, Cue = cue, Kind = Kind, InheritsKind = InheritsKind, Channel = Channel };

    /// <summary>The same word in another form.</summary>
    public Word With(WordForm form) => new() { Classes = Classes, Form = form, Cue = Cue, Kind = Kind, InheritsKind = InheritsKind, Channel = Channel };

    private bool IsFunctionWord => Is(FunctionClasses) || (Classes == WordClasses.None && Kind is null && Channel is null);

    private bool IsVerb => Is(VerbClasses);

    private bool IsRareForm => Classes == WordClasses.CueVerb
        && ((Form & WordForm.FirstPerson) != 0 || (Form & (WordForm.Feminine | WordForm.Plural)) == (WordForm.Feminine | WordForm.Plural));

    private Word JoinedWith(Word other) => new()
    {
        Classes = Classes | other.Classes,
        Form = Form != WordForm.None ? Form : other.Form,
        Cue = PrefersCueOf(other) ? other.Cue : Cue,
        Kind = Kind ?? other.Kind,
        InheritsKind = InheritsKind || other.InheritsKind,
        Channel = Channel ?? other.Channel,
    };

    private bool PrefersCueOf(Word other) => other.Cue is not null
        && (Cue is null || (other.IsVerb && !IsVerb) || (other.IsVerb == IsVerb && other.Cue.Reliability > Cue.Reliability));

    private Word Without(WordClasses classes)
    {
        WordClasses left = Classes & ~classes;
        if (left == Classes)
        {
            return this;
        }

        return left == WordClasses.None && Kind is null && Channel is null ? Unknown : new Word
        {
            Classes = left,
            Form = Form & ~NotOfNouns,
            Cue = (left & CueClasses) != 0 ? Cue : null,
            Kind = Kind,
            InheritsKind = InheritsKind,
            Channel = Channel,
        };
    }
}
