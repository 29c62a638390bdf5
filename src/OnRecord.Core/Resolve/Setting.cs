namespace OnRecord.Resolve;

/// <summary>Where, at what, by what means and to whom something was said, as spans.</summary>
internal sealed class Setting
{
    public TextSpan? Occasion { get; set; }

    public TextSpan? Channel { get; set; }

    public TextSpan? Place { get; set; }

    public TextSpan? Addressee { get; set; }
}
