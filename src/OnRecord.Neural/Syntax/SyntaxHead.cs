using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Syntax;

/// <summary>
/// Tells parts of speech, features, lemmas and dependencies. Each word has one vector as a dependent and one as a head; an arc's score is
/// bilinear in the two. Tensors <c>head.syntax.*</c>. May be used by several threads, each with a state of its own.
/// </summary>
/// <remarks>Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing".</remarks>
public sealed unsafe class SyntaxHead
{
    /// <summary>The part of a vector that arcs are scored by.</summary>
    internal const int ArcWidth = 256;

    /// <summary>The part behind it, by which relations are chosen.</summary>
    internal const int RelationWidth = 128;

    internal const int Width = ArcWidth + RelationWidth;

    /// <summary>A dependent, a head and their product.</summary>
    internal const int PairWidth = 3 * RelationWidth;

    private readonly Linear _upos;
    private readonly Linear _features;
    private readonly Linear _lemma;
    private readonly Linear _dependent;
    private readonly Linear _head;
    private readonly Linear _arc;
    private readonly Linear _relation;
    private readonly float[] _root;

    private SyntaxHead(WeightReader reader, SyntaxInventory inventory, int width)
    {
        Inventory = inventory;
        _upos = reader.Exact(inventory.Upos.Length, width, "head.syntax.upos");
        _features = reader.Linear(inventory.Features.Length, width, "head.syntax.features");
        _lemma = reader.Linear(inventory.Scripts, width, "head.syntax.lemma");
        _dependent = reader.Linear(Width, width, "head.syntax.dependent");
        _head = reader.Linear(Width, width, "head.syntax.head");
        _arc = reader.Exact(ArcWidth, ArcWidth, "head.syntax.arc");
        _relation = reader.Exact(inventory.Relations.Length, PairWidth, "head.syntax.relation");
        _root = reader.Floats("head.syntax.root", Width);
    }

    /// <summary>What it chooses from.</summary>
    public SyntaxInventory Inventory { get; }

    /// <summary>The most numbers that one word gets from one of the layers that choose.</summary>
    internal int MostChoices => new[] { _upos, _features, _lemma, _relation }.Max(layer => layer.Outputs);

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="inventory">What it chooses from.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <param name="precision">What the larger products are computed in.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static SyntaxHead Load(SafetensorsFile file, SyntaxInventory inventory, int width, Precision precision) =>
        new(new WeightReader(file, precision), inventory, width);

    /// <summary>Chooses parts of speech, features and edit scripts of the words from <paramref name="first"/> on.</summary>
    internal void Tag(WordState words, int first, SyntaxState state)
    {
        var source = words.From(first);
        Choose(_upos, source, state, words.Room, state.Upos);
        Choose(_features, source, state, words.Room, state.Features);
        Choose(_lemma, source, state, words.Room, state.Scripts);
        GC.KeepAlive(this);
    }

    /// <summary>Writes the vectors of the words from <paramref name="first"/> on as dependents and as heads.</summary>
    internal void Project(WordState words, int first, float* dependents, float* heads)
    {
        var source = words.From(first);
        _dependent.Apply(source, new Target(dependents, Width), new Epilogue(Activation.Gelu), words.Room);
        _head.Apply(source, new Target(heads, Width), new Epilogue(Activation.Gelu), words.Room);
        GC.KeepAlive(this);
    }

    /// <summary>Scores each word and the root as the head of each word.</summary>
    internal void Score(float* dependents, float* heads, int words, SyntaxState state, Workspace room)
    {
        Pack(_root, 0, state.Keys.Start);
        for (var word = 0; word < words; word++)
        {
            Pack(new ReadOnlySpan<float>(heads + ((nint)word * Width), ArcWidth), word + 1, state.Keys.Start);
        }

        _arc.Apply(new Source(dependents, Width, words), new Target(state.Queries.Start, ArcWidth), default, room);
        for (var column = 0; column <= words; column += FloatPanels.Width)
        {
            var panel = state.Keys.Start + ((nint)column * ArcWidth);
            FloatProduct.Panel(room.Path, state.Queries.Start, ArcWidth, panel, ArcWidth, words, state.Scores.Start + column, SyntaxState.Stride(words));
        }

        GC.KeepAlive(this);
    }

    /// <summary>Chooses the relation of each word to its head: 0 for the root, else 1 + the number of a word.</summary>
    internal void Relate(float* dependents, float* heads, ReadOnlySpan<int> chosen, SyntaxState state, Workspace room)
    {
        for (var word = 0; word < chosen.Length; word++)
        {
            var dependent = new ReadOnlySpan<float>(dependents + ((nint)word * Width) + ArcWidth, RelationWidth);
            var head = chosen[word] == 0 ? _root.AsSpan(ArcWidth) : new ReadOnlySpan<float>(heads + ((nint)(chosen[word] - 1) * Width) + ArcWidth, RelationWidth);
            Join(dependent, head, state.Queries.Span.Slice(word * PairWidth, PairWidth));
        }

        _relation.Apply(new Source(state.Queries.Start, PairWidth, chosen.Length), new Target(state.Scores.Start, _relation.Outputs), default, room);
        for (var word = 0; word < chosen.Length; word++)
        {
            var scores = state.Scores.Span.Slice(word * _relation.Outputs, _relation.Outputs);
            if (Inventory.RootRelation < scores.Length)
            {
                scores[Inventory.RootRelation] = float.NegativeInfinity;
            }

            state.Relations.Add(chosen[word] == 0 ? Inventory.RootRelation : Largest.Of(scores));
        }

        GC.KeepAlive(this);
    }

    internal SyntaxState NewState(WordState words, int mostWords) => new(this, words, mostWords);

    private static void Choose(Linear linear, in Source source, SyntaxState state, Workspace room, List<int> chosen)
    {
        linear.Apply(source, new Target(state.Scores.Start, linear.Outputs), default, room);
        for (var row = 0; row < source.Rows; row++)
        {
            chosen.Add(Largest.Of(state.Scores.Span.Slice(row * linear.Outputs, linear.Outputs)));
        }
    }

    /// <summary>Puts a key into its panel: 32 of them side by side.</summary>
    private static void Pack(ReadOnlySpan<float> key, int column, float* keys)
    {
        var to = keys + ((nint)column / FloatPanels.Width * FloatPanels.Width * ArcWidth) + (column % FloatPanels.Width);
        for (var input = 0; input < ArcWidth; input++)
        {
            to[input * FloatPanels.Width] = key[input];
        }
    }

    private static void Join(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> row)
    {
        dependent.CopyTo(row);
        head.CopyTo(row[RelationWidth..]);
        for (var column = 0; column < RelationWidth; column++)
        {
            row[(2 * RelationWidth) + column] = dependent[column] * head[column];
        }
    }
}
