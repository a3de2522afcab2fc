using Microsoft.ML.Data;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Hashed features as the sparse vectors that Microsoft.ML reads: slots in ascending order, counts as values.</summary>
internal static class SparseRows
{
    public static VBuffer<float> ToVector(ReadOnlySpan<uint> features, int slots)
    {
        int[] sorted = new int[features.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = LinearModel.SlotOf(features[i], slots);
        }

        Array.Sort(sorted);
        int[] indices = new int[sorted.Length];
        float[] values = new float[sorted.Length];
        int count = 0;
        foreach (int slot in sorted)
        {
            if (count == 0 || indices[count - 1] != slot)
            {
                indices[count++] = slot;
            }

            values[count - 1]++;
        }

        return new VBuffer<float>(slots, count, values, indices);
    }

    /// <summary>The schema of rows with a vector of so many slots, and a key label of so many classes where there are more than two.</summary>
    public static SchemaDefinition Schema<TRow>(int slots, int classes = 0)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(TRow));
        schema["Features"].ColumnType = new VectorDataViewType(NumberDataViewType.Single, slots);
        if (classes > 0)
        {
            schema["Label"].ColumnType = new KeyDataViewType(typeof(uint), classes);
        }

        return schema;
    }
}
