using StatementTracker.Classification;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Stances;

/// <summary>Learns the sides of the rows of one language, and measures that by cross-validation. Not thread-safe.</summary>
/// <param name="options">How.</param>
/// <param name="write">What it sees of a row.</param>
/// <param name="others">Whether the model is also to serve targets that a text is not mainly about.</param>
/// <param name="cancellation">Stops it at the next fold.</param>
internal sealed class StanceLearner(StanceOptions options, StanceFeatureWriter write, bool others, CancellationToken cancellation)
{
    /// <summary>Chooses the regularization and the offsets of the labels by cross-validation, then learns from all rows.</summary>
    /// <param name="rows">Rows of one language.</param>
    /// <param name="crossValidation">Receives what each row is taken for by a model that has not seen its text.</param>
    public LearnedStance Learn(IReadOnlyList<StanceRow> rows, StanceScores crossValidation)
    {
        uint[][] features = [.. rows.Select(row => write(row, true))];
        int[] fold = FoldsOf(rows), gold = [.. rows.Select(ClassOf)];
        (float L2, float[][] Scores, float[] Offsets, double MacroF1) best = (0, [], [], -1);
        foreach (float l2 in options.L2)
        {
            float[][] scores = HeldOut(rows, features, fold, l2);
            (float[] offsets, double macro) = LabelOffsets.Of(scores, gold);
            best = macro > best.MacroF1 ? (l2, scores, offsets, macro) : best;
        }

        Count(rows, fold, best.Scores, best.Offsets, crossValidation);
        ClassExamples<Stance> all = Examples(rows, features, _ => true);
        foreach (StanceRow row in others ? rows : [])
        {
            all.Add(write(row, false), row.Label);
        }

        (Classifier<Stance> compiled, byte[] zip) = Train(all, best.L2);
        return LearnedStance.Of(compiled, zip, best.L2, best.Offsets);
    }

    private static int ClassOf(StanceRow row) => ClassExamples<Stance>.IndexOf(row.Label);

    /// <summary>The part that each row lies in.</summary>
    private int[] FoldsOf(IReadOnlyList<StanceRow> rows)
    {
        Dictionary<string, int> order = TextOrder.Of(rows, options.Seed).Select((text, i) => (text, i)).ToDictionary(pair => pair.text, pair => pair.i);
        return [.. rows.Select(row => order[row.Text] % options.Folds)];
    }

    private float[][] HeldOut(IReadOnlyList<StanceRow> rows, uint[][] features, int[] fold, float l2)
    {
        float[][] scores = new float[rows.Count][];
        for (int f = 0; f < options.Folds; f++)
        {
            cancellation.ThrowIfCancellationRequested();
            Classifier<Stance> model = Train(Examples(rows, features, i => fold[i] != f), l2).Compiled;
            for (int i = 0; i < rows.Count; i++)
            {
                if (fold[i] == f)
                {
                    model.Model.Score(features[i], scores[i] = new float[model.Labels.Count]);
                }
            }
        }

        return scores;
    }

    private static ClassExamples<Stance> Examples(IReadOnlyList<StanceRow> rows, uint[][] features, Func<int, bool> isIn)
    {
        var examples = new ClassExamples<Stance>();
        for (int i = 0; i < rows.Count; i++)
        {
            if (isIn(i))
            {
                examples.Add(features[i], rows[i].Label);
            }
        }

        return examples;
    }

    private (Classifier<Stance> Compiled, byte[] Zip) Train(ClassExamples<Stance> examples, float l2) =>
        new MaximumEntropyTrainer(new ClassifierOptions(options.Iterations, l2, options.Balance), options.SlotBits, options.MinExamples, options.Seed).Train(examples);

    private static void Count(IReadOnlyList<StanceRow> rows, int[] fold, float[][] scores, float[] offsets, StanceScores crossValidation)
    {
        ILookup<string, int> foldsOfTarget = rows.Select((row, i) => (row.Target, Fold: fold[i])).Distinct().ToLookup(pair => pair.Target, pair => pair.Fold);
        for (int i = 0; i < rows.Count; i++)
        {
            bool isSeen = foldsOfTarget[rows[i].Target].Any(other => other != fold[i]);
            crossValidation.Add(rows[i].Label, ClassExamples<Stance>.All[LabelOffsets.Best(scores[i], offsets)], isSeen, isTextSeen: false);
        }
    }
}
