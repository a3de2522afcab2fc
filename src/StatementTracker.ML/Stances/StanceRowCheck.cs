using StatementTracker.Formats;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Stances;

/// <summary>Checks that rows can teach and measure something.</summary>
internal static class StanceRowCheck
{
    /// <exception cref="TrainingException">They cannot.</exception>
    public static void Check(IReadOnlyList<StanceRow> rows, IReadOnlyList<StanceRow> test, int folds)
    {
        if (rows.Count == 0)
        {
            throw new TrainingException("There is no row to learn from.");
        }

        foreach (IGrouping<Language, StanceRow> language in rows.GroupBy(row => row.Language))
        {
            Check(language.Key, [.. language], folds);
        }

        if (test.FirstOrDefault(row => rows.All(other => other.Language != row.Language)) is { } foreign)
        {
            throw new TrainingException($"The test has rows in {foreign.Language.Name}, but none in it is learned from. Take them out, or add some to learn from.");
        }
    }

    private static void Check(Language language, IReadOnlyList<StanceRow> rows, int folds)
    {
        if (rows.All(row => row.Label == rows[0].Label))
        {
            throw new TrainingException($"All {rows.Count} rows in {language.Name} have the label {EnumNames.Of(rows[0].Label)}: there is nothing to tell apart. Add rows with other labels.");
        }

        if (rows.Select(row => row.Text).Distinct().Count() is var texts && texts < folds)
        {
            throw new TrainingException($"There are {texts} different texts in {language.Name}, fewer than the {folds} parts of the cross-validation. Add rows.");
        }
    }
}
