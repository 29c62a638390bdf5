namespace OnRecord.Extract.Time;
/// <summary>temp</summary>
public static class SpeechTime
{
    /// <summary>temp</summary>
    public static TimeExpression? Choose(Annotations doc, Attribution attribution) => null;
}
