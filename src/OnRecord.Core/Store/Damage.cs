using System.Text.Json;

namespace OnRecord.Store;

/// <summary>Tells damage to a row, which is a fault of the record, from bugs and from faults of the world.</summary>
internal static class Damage
{
    /// <summary>Whether reading a column failed since it does not hold what was written.</summary>
    public static bool Is(Exception fault) => fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException
        or InvalidCastException or IndexOutOfRangeException or ArgumentException or EndOfStreamException or OverflowException or OutOfMemoryException;

    /// <summary>Whether a row could be read and is as it was written.</summary>
    public static bool IsNone(Func<bool> isSound)
    {
        try
        {
            return isSound();
        }
        catch (Exception damage) when (Is(damage))
        {
            return false;
        }
    }
}
