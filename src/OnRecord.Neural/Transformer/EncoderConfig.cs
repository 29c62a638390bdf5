using System.Collections.Immutable;

namespace OnRecord.Neural.Transformer;

/// <summary>The shape of an encoder of the BERT family.</summary>
/// <param name="Layers">How many layers.</param>
/// <param name="Width">The length of a piece's vector.</param>
/// <param name="Heads">How many attention heads; each is 32 wide.</param>
/// <param name="FeedForward">The width of the inner layer.</param>
/// <param name="Positions">The most pieces of a window.</param>
/// <param name="Epsilon">The epsilon of the layer norms.</param>
/// <param name="Channels">Further tables whose vectors are added to those of the pieces, in the order in which an <see cref="EncoderInput"/> names their rows.</param>
public sealed record EncoderConfig(int Layers, int Width, int Heads, int FeedForward, int Positions, float Epsilon, ImmutableArray<ChannelTable> Channels)
{
    /// <summary>all-MiniLM-L6-v2, without further tables.</summary>
    public static EncoderConfig MiniLm { get; } = new(6, 384, 12, 1536, 512, 1e-12f, []);
}
