namespace OnRecord.App.Cli;

/// <summary>Writes sentences to standard error: on a terminal filled into its lines, elsewhere one line each, for those who search them.</summary>
internal static class Talk
{
    /// <summary>Writes one.</summary>
    public static void Write(TextWriter errors, Ink ink, string sentence, Tone tone)
    {
        if (Console.IsErrorRedirected)
        {
            errors.WriteLine(ink.Of(Printable.Line(sentence), tone));
        }
        else
        {
            // An indent that the sentence brings along, as in lists, stays.
            var indent = sentence.Length - sentence.TrimStart(' ').Length;
            new Flow().Add(sentence, tone).Write(errors, ink, Session.WidthOfWindow(), sentence[..indent], indent);
        }
    }
}
