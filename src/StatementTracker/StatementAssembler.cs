using System.Globalization;
using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker;

/// <summary>Makes the public answer of a draft, its attribution and its labels.</summary>
internal sealed class StatementAssembler(Article article, ArticleText text, DetectionSettings settings)
{
    public Statement Assemble(int index, Draft draft, Attribution.Attribution attribution, StatementLabels labels, IReadOnlyList<StanceToward> stances) => new()
    {
        Id = IdOf(index),
        Article = article,
        Parent = draft.Parent < 0 ? null : IdOf(draft.Parent),
        Type = labels.Type,
        Content = PassageOf(draft.Content),
        Cue = CueOf(draft),
        Source = draft.Source.IsEmpty ? new Passage(article.Text) : SourceOf(draft),
        Speakers = [.. attribution.Speakers.Zip(labels.Kinds, (speaker, kind) => speaker with { Kind = kind })],
        Via = attribution.Via,
        Channel = labels.Channel,
        Act = labels.Act,
        Nuance = draft.Cue.Word.Cue?.Nuance ?? Nuance.Neutral,
        Stances = stances,
        Confidence = Confidence(draft, attribution),
        Evidence = new Evidence(draft.Rule, draft.Score, draft.Notes, draft.Alternatives),
    };

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"s{index + 1}");

    /// <summary>The probability that the reading is right; an unresolved speaker takes half of it.</summary>
    private double Confidence(Draft draft, Attribution.Attribution attribution)
    {
        double probability = settings.Confidence(draft.Score);
        return attribution.Speakers.Count == 0 ? probability / 2 : probability;
    }

    private Passage PassageOf(List<TokenRange> ranges) => new(article.Text, [.. ranges.Select(r => text.SpanOf(r.First, r.End))]);

    /// <summary>A source does not take the conjunction that is written together with its first word, nor the preposition of a marker (وفقا ل).</summary>
    private Passage SourceOf(Draft draft)
    {
        TextSpan span = text.SpanOf(draft.Source.First, draft.Source.End);
        ref readonly Token first = ref text.Tokens[draft.Source.First];
        int start = first.CoreStart + (draft.Cue.Type == CueType.Marker && first.Has(Languages.Clitics.Preposition) ? 1 : 0);
        return new Passage(article.Text, new TextSpan(Math.Min(start, span.End - 1), span.End));
    }

    private Passage CueOf(Draft draft)
    {
        TextSpan first = CueSpan(draft.Cue.Range);
        if (draft.SecondCue.IsEmpty || draft.SecondCue.Overlaps(draft.Cue.Range))
        {
            return new Passage(article.Text, first);
        }

        TextSpan second = CueSpan(draft.SecondCue);
        return first < second ? new Passage(article.Text, first, second) : new Passage(article.Text, second, first);
    }

    private TextSpan CueSpan(TokenRange range)
    {
        TextSpan span = text.SpanOf(range.First, range.End);
        return new TextSpan(Math.Min(text.Tokens[range.First].CoreStart, span.End), span.End);
    }
}
