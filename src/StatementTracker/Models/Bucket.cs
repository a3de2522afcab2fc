namespace StatementTracker.Models;

/// <summary>Numbers as features: exact while small, then by powers of about two.</summary>
internal static class Bucket
{
    public static ulong Of(int value) => value switch
    {
        < 0 => 99,
        <= 6 => (ulong)value,
        <= 8 => 8,
        <= 11 => 11,
        <= 16 => 16,
        <= 24 => 24,
        _ => 25,
    };

    /// <summary>A share or probability in tenths, 0 to 10.</summary>
    public static ulong OfShare(float value) => (ulong)Math.Clamp((int)MathF.Round(value * 10), 0, 10);
}
