namespace OnRecord.Neural.Kernels;

/// <summary>A layer of weights and biases.</summary>
internal abstract class Linear
{
    public abstract int Inputs { get; }

    public abstract int Outputs { get; }

    /// <summary>Multiplies rows with the weights.</summary>
    public abstract void Apply(in Source source, in Target target, in Epilogue epilogue, Workspace room);
}
