namespace OnRecord.Neural.Kernels;

/// <summary>A layer in bytes.</summary>
/// <param name="panels">Its weights.</param>
internal sealed class ByteLinear(BytePanels panels) : Linear
{
    public override int Inputs => panels.Inputs;

    public override int Outputs => panels.Outputs;

    public override void Apply(in Source source, in Target target, in Epilogue epilogue, Workspace room) => ByteProduct.Run(source, panels, target, epilogue, room);
}
