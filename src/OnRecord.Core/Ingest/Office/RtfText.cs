using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>The text of an RTF document (Rich Text Format Specification 1.9.1): one pass, no recursion, damaged groups end where the document does.</summary>
/// <param name="octets">The document, each byte a character.</param>
internal sealed class RtfText(string octets)
{
    private const int MostGroups = 10_000;

    // Groups of these hold machinery. Those that begin with \* and are not known are left out too, as the specification asks.
    private static readonly FrozenSet<string> _left = new[]
    {
        "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst",
        "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "objdata",
        "nonshppict", "bkmkstart", "bkmkend", "filetbl", "revtbl", "private", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "pgptbl", "mmathPr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _signs = new Dictionary<string, string>
    {
        ["par"] = "\n",
        ["line"] = "\n",
        ["sect"] = "\n",
        ["page"] = "\n",
        ["row"] = "\n",
        ["tab"] = "\t",
        ["cell"] = "\t",
        ["nestcell"] = "\t",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["\\"] = "\\",
        ["{"] = "{",
        ["}"] = "}",
        ["\n"] = "\n",
        ["\r"] = "\n",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> _control = SearchValues.Create("{}\\\r\n\0");

    private readonly MappedTextBuilder _text = new();
    private readonly Stack<RtfState> _groups = new();
    private readonly Dictionary<int, int> _fontPages = [];
    private MappedBytes? _bytes;
    private RtfState _now = new(false, false, false, 0, 1);
    private int _page = 1252;
    private int _font;
    private int _skip;
    private int _at;
    private bool _isStarred;

    /// <summary>The text.</summary>
    public MappedText Read()
    {
        while (_at < octets.Length)
        {
            switch (octets[_at])
            {
                case '{':
                    Open();
                    break;
                case '}':
                    Close();
                    break;
                case '\\':
                    Control();
                    break;
                case '\r' or '\n' or '\0':
                    _at++;
                    break;
                default:
                    Plain();
                    break;
            }
        }

        Flush();
        return _text.ToText().Sound();
    }

    private void Open()
    {
        Flush();
        if (_groups.Count < MostGroups)
        {
            _groups.Push(_now);
        }

        (_isStarred, _skip) = (false, 0);
        _at++;
    }

    private void Close()
    {
        Flush();
        if (_groups.TryPop(out var outer))
        {
            _now = outer;
        }

        (_isStarred, _skip) = (false, 0);
        _at++;
    }

    private void Plain()
    {
        var end = octets.AsSpan(_at).IndexOfAny(_control);
        end = end < 0 ? octets.Length : _at + end;
        var skipped = Math.Min(_skip, end - _at);
        (_skip, _at) = (_skip - skipped, _at + skipped);
        if (!_now.IsLeft && !_now.IsHidden && !_now.IsFontTable && end > _at)
        {
            (_bytes ??= new MappedBytes()).Copy(octets, TextSpan.Between(_at, end));
        }

        _at = end;
    }

    private void Control()
    {
        var start = _at++;
        if (_at >= octets.Length)
        {
            return;
        }

        if (octets[_at] == '\'')
        {
            Byte(start);
            return;
        }

        var word = Word(out var number);
        if (word == "*")
        {
            _isStarred = true;
        }
        else if (word == "u")
        {
            Unicode((char)(short)number.GetValueOrDefault(), TextSpan.Between(start, _at));
        }
        else if (_signs.GetValueOrDefault(word) is { } sign)
        {
            Sign(sign, TextSpan.Between(start, _at));
        }
        else
        {
            Command(word, number);
        }
    }

    // A word of letters with a number or none and the blank that ends it, or one sign.
    private string Word(out int? number)
    {
        number = null;
        var start = _at;
        while (_at < octets.Length && char.IsAsciiLetter(octets[_at]) && _at - start < 32)
        {
            _at++;
        }

        if (_at == start)
        {
            return octets[_at++].ToString();
        }

        var word = octets[start.._at];
        var digits = _at;
        _at += _at < octets.Length && octets[_at] == '-' ? 1 : 0;
        while (_at < octets.Length && char.IsAsciiDigit(octets[_at]) && _at - digits < 11)
        {
            _at++;
        }

        number = int.TryParse(octets.AsSpan(digits, _at - digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        _at += _at < octets.Length && octets[_at] == ' ' ? 1 : 0;
        return word;
    }

    private void Command(string word, int? number)
    {
        Flush();
        if (_isStarred || _left.Contains(word))
        {
            _now = _now with { IsLeft = true };
            _isStarred = false;
        }

        _now = word switch
        {
            "fonttbl" => _now with { IsFontTable = true },
            "v" => _now with { IsHidden = number != 0 },
            "plain" => _now with { IsHidden = false, Page = 0 },
            "uc" => _now with { Fallback = Math.Clamp(number ?? 1, 0, 16) },
            "f" when !_now.IsFontTable => _now with { Page = _fontPages.GetValueOrDefault(number ?? 0) },
            _ => _now,
        };
        Document(word, number ?? 0);
    }

    private void Document(string word, int number)
    {
        switch (word)
        {
            case "ansicpg" when number > 0:
                _page = number;
                break;
            case "mac":
                _page = 10000;
                break;
            case "pc":
                _page = 437;
                break;
            case "f" when _now.IsFontTable:
                _font = number;
                break;
            case "fcharset" when _now.IsFontTable:
                _fontPages[_font] = RtfCharsets.PageOf(number);
                break;
            case "bin" when number > 0:
                _at = (int)Math.Min(octets.Length, (long)_at + number);
                break;
            default:
                break;
        }
    }

    private void Byte(int start)
    {
        if (_at + 2 < octets.Length && char.IsAsciiHexDigit(octets[_at + 1]) && char.IsAsciiHexDigit(octets[_at + 2]))
        {
            var value = byte.Parse(octets.AsSpan(_at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _at += 3;
            if (_skip > 0)
            {
                _skip--;
            }
            else if (!_now.IsLeft && !_now.IsHidden && !_now.IsFontTable)
            {
                (_bytes ??= new MappedBytes()).Put([value], TextSpan.Between(start, _at));
            }
        }
        else
        {
            _at++;
        }
    }

    private void Unicode(char sign, TextSpan span)
    {
        Flush();
        _skip = _now.Fallback;
        Put(sign.ToString(), span);
    }

    private void Sign(string sign, TextSpan span)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        Flush();
        Put(sign, span);
    }

    private void Put(string sign, TextSpan span)
    {
        if (!_now.IsLeft && !_now.IsHidden && !_now.IsFontTable)
        {
            _text.Put(sign, span);
        }
    }

    // Bytes that follow each other are read together: in Asian encodings two make one character.
    private void Flush()
    {
        if (_bytes is { } bytes)
        {
            _text.Add(bytes.DecodeAs(RtfCharsets.NameOf(_now.Page == 0 ? _page : _now.Page)));
            _bytes = null;
        }
    }
}
