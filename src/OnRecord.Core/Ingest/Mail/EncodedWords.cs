using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Ingest.Mail;

/// <summary>Reads headers with words in other encodings (RFC 2047), such as <c>=?utf-8?Q?Caf=C3=A9?=</c>.</summary>
internal static partial class EncodedWords
{
    /// <summary>What a header says.</summary>
    /// <param name="value">Its bytes as characters.</param>
    public static string Read(string value)
    {
        var made = new StringBuilder();
        var at = 0;
        var wasWord = false;
        foreach (Match match in Word().Matches(value))
        {
            var between = value[at..match.Index];

            // Blanks between two such words only part them.
            made.Append(wasWord && string.IsNullOrWhiteSpace(between) ? "" : Plain(between)).Append(Decoded(match));
            (at, wasWord) = (match.Index + match.Length, true);
        }

        return made.Append(Plain(value[at..])).ToString();
    }

    // Mail that keeps to no standard has the bytes themselves.
    private static string Plain(string octets) => Ascii.IsValid(octets) ? octets : TextDecoder.Decode(Encoding.Latin1.GetBytes(octets)).Text;

    private static string Decoded(Match match)
    {
        var words = match.Groups["words"].Value;
        var isQuoted = match.Groups["kind"].Value is "Q" or "q";
        words = isQuoted ? words.Replace('_', ' ') : words;
        var bytes = TransferEncoding.Decode(words, new TextSpan(0, words.Length), isQuoted ? "quoted-printable" : "base64");
        return bytes.Decode(match.Groups["charset"].Value).Text;
    }

    [GeneratedRegex(@"=\?(?<charset>[\w.:-]{1,40})(\*[\w-]+)?\?(?<kind>[QqBb])\?(?<words>[^?\s]*)\?=", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
