using StatementTracker.ML.Corpora;

namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements convert</c>.</summary>
internal sealed record ConvertOptions
{
    public required string Input { get; init; }

    public required string Target { get; init; }

    /// <summary>xml, jsonl, brat or label-studio.</summary>
    public required string To { get; init; }

    /// <summary>None: the input is annotated articles.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    public bool Force { get; init; }

    public bool Strict { get; init; }

    public CorpusFormat Format => To switch
    {
        "jsonl" => CorpusFormat.JsonLines,
        "brat" => CorpusFormat.Brat,
        "label-studio" => CorpusFormat.LabelStudio,
        _ => CorpusFormat.Xml,
    };
}
