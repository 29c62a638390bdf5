using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>Makes one vector of a window or of a part of it: the mean over the pieces of the last layer, of length 1, so that the dot product of two is their cosine.</summary>
/// <remarks>Reimers and Gurevych 2019, "Sentence-BERT"; as all-MiniLM-L6-v2 was trained.</remarks>
public static class SentenceVectors
{
    /// <summary>The vector of some pieces of a window; of all of them, with begin and end, as published.</summary>
    /// <param name="state">The window.</param>
    /// <param name="first">The first piece.</param>
    /// <param name="count">How many pieces; at least one.</param>
    /// <param name="into">Receives the vector; as long as that of a piece.</param>
    public static void Mean(EncoderState state, int first, int count, Span<float> into)
    {
        into.Clear();
        for (var piece = first; piece < first + count; piece++)
        {
            Sums.Add(into, state[piece]);
        }

        var squares = 0f;
        foreach (var number in into)
        {
            squares += number * number;
        }

        Sums.Scale(into, squares > 0 ? 1 / MathF.Sqrt(squares) : 0);
    }
}
