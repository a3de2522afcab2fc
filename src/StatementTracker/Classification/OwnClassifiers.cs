using System.Globalization;
using StatementTracker.Formats;

namespace StatementTracker.Classification;

/// <summary>The classifiers that the user gave: each has the last word on its decision.</summary>
internal sealed class OwnClassifiers(IReadOnlyDictionary<StatementDecision, IStatementClassifier> classifiers)
{
    public static OwnClassifiers None { get; } = new(new Dictionary<StatementDecision, IStatementClassifier>());

    public bool IsEmpty => classifiers.Count == 0;

    /// <summary>The labels of a statement after all classifiers; what they changed or confirmed is noted.</summary>
    public StatementLabels Relabel(Statement statement, StatementLabels labels, List<string> notes) => new(
        Ask(StatementDecision.Type, statement, null, labels.Type, notes),
        [.. statement.Speakers.Select(speaker => speaker.ActorId is null ? Ask(StatementDecision.Kind, statement, speaker, speaker.Kind, notes) : speaker.Kind)],
        Ask(StatementDecision.Channel, statement, null, labels.Channel, notes),
        Ask(StatementDecision.Act, statement, null, labels.Act, notes));

    private T Ask<T>(StatementDecision decision, Statement statement, Speaker? speaker, T known, List<string> notes)
        where T : struct, Enum
    {
        if (!classifiers.TryGetValue(decision, out IStatementClassifier? classifier) || classifier.Classify(statement, speaker) is not { } answer)
        {
            return known;
        }

        if (!EnumNames.TryParse(answer.Name, out T label))
        {
            throw new InvalidOperationException(
                $"The classifier of {EnumNames.Of(decision)} answered \"{answer.Name}\". It must be one of {string.Join(", ", Enum.GetValues<T>().Select(EnumNames.Of))}, or null to keep the model's answer.");
        }

        notes.Add(string.Create(CultureInfo.InvariantCulture, $"{EnumNames.Of(decision)} by its own classifier ({answer.Score:0.00})"));
        return label;
    }
}
