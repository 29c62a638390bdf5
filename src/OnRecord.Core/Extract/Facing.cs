namespace OnRecord.Extract;

/// <summary>Which way a quotation mark can face.</summary>
[Flags]
internal enum Facing
{
    None = 0,
    Open = 1,
    Close = 2,
    Either = Open | Close,
}
