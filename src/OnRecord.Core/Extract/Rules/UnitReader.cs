namespace OnRecord.Extract.Rules;

/// <summary>Reads the attributions of one unit from its cues.</summary>
internal sealed class UnitReader
{
    private readonly Annotations _doc;
    private readonly Unit _unit;
    private readonly List<CueUse> _uses;
    private readonly List<Found> _found = [];
    private int _consumed = -1;
    private Subject? _earlier;

    private UnitReader(Annotations doc, Unit unit)
    {
        _doc = doc;
        _unit = unit;
        _uses = CueFinder.In(unit);
    }

    public static List<Found> Read(Annotations doc, Unit unit)
    {
        var reader = new UnitReader(doc, unit);
        reader.ReadAccordingTo();
        reader.ReadFinalTag();
        reader.SkipLeadingClause();
        for (var number = 0; number < reader._uses.Count; number++)
        {
            reader.ReadCue(number);
        }

        return reader._found;
    }

    /// <summary><c>The plan shows that ..., he added.</c>: a tag at the end takes all before it, whatever verbs stand there.</summary>
    private void ReadFinalTag()
    {
        for (var number = _uses.Count - 1; number > 0 && _consumed < 0; number--)
        {
            var use = _uses[number];
            if (use is { IsGerund: false, Cue.Scope: Scope.Statement } && use.Cue.Has(Frames.Quotation) && SubjectFinder.Of(_unit, use, null, -1) is { } subject
                && (subject.IsAfter || EndsUnit(use)) && (subject.IsAfter || (subject.ClauseStart > 2 && _unit[subject.ClauseStart - 1].IsComma)) && !_unit[0].IsQuotation)
            {
                ReadCue(number);
                return;
            }
        }
    }

    private bool EndsUnit(CueUse use)
    {
        var next = use.Head + 1;
        return next >= _unit.Count || _unit[next].IsEnd || (NounPhrase.StartingAt(_unit, next) is { } phrase && _unit[use.First - 1].IsComma && (phrase.Last + 1 >= _unit.Count || _unit[phrase.Last + 1].IsEnd));
    }

    /// <summary><c>When asked whether they think so, Stoltenberg said ...</c>: verbs in a clause that only leads up to the main one are not read.</summary>
    private void SkipLeadingClause()
    {
        if (_consumed >= 0 || _unit[0].Lower is not ("when" or "while" or "if" or "although" or "though" or "as" or "after" or "before" or "asked" or "because" or "since"))
        {
            return;
        }

        for (var comma = 1; comma < _unit.Count; comma++)
        {
            if (_unit[comma].IsComma && _uses.Exists(use => use.First > comma + 1))
            {
                _consumed = comma;
                return;
            }
        }
    }

    private void ReadCue(int number)
    {
        var use = _uses[number];
        if (use.Head <= _consumed || SubjectFinder.Of(_unit, use, _earlier, _earlier is null ? _consumed : Math.Min(_consumed, use.First - 1)) is not { } subject)
        {
            return;
        }

        var limit = Limit(number);
        var pieces = subject.IsAfter ? AroundInverted(use, subject, limit) : Around(use, subject, limit, out _);
        var awaits = pieces.Count == 0 && !subject.IsAfter && AwaitsContent(use);
        if (pieces.Count == 0 && !awaits)
        {
            return;
        }

        Add(use, subject, pieces, awaits);
        _earlier = subject;
    }

    private List<Piece> AroundInverted(CueUse use, Subject subject, int limit)
    {
        var pieces = new List<Piece>();
        var last = use.First - 1;
        if (last < 0)
        {
            AddIfAny(pieces, ContentFinder.After(_unit, use, subject.Last + 1, limit, out _, isTag: false));
            return pieces;
        }

        last = _unit[last].IsComma || _unit[last].IsDash ? last - 1 : last;
        if (ContentFinder.Before(_unit, last, _consumed, mayBeClause: true) is not { } before)
        {
            return pieces;
        }

        pieces.Add(before);
        if (ContentFinder.After(_unit, use, subject.Last + 1, limit, out _, isTag: true) is { } after)
        {
            pieces.Add(after);
        }

        return pieces;
    }

    private List<Piece> Around(CueUse use, Subject subject, int limit, out Piece? addressee)
    {
        var pieces = new List<Piece>();
        var before = subject.IsShared ? -1 : subject.ClauseStart - 1;
        var last = before > _consumed && (_unit[before].IsComma || _unit[before].IsDash) ? before - 1 : before;
        var tagged = last > _consumed && (_unit[last].IsQuotation || last < before) && use.Cue.Has(Frames.Quotation);
        var quoted = tagged && _unit[last].IsQuotation;
        var right = ContentFinder.After(_unit, use, use.Head + 1, limit, out addressee, isTag: quoted);
        var goesOn = !quoted && use.Head + 2 <= limit && _unit[use.Head + 1].IsComma && !_unit[use.Head + 2].IsIn(WordClass.Prepositions);
        if (right is null && tagged && (quoted || IsClause(last, goesOn)))
        {
            AddIfAny(pieces, ContentFinder.Before(_unit, last, _consumed, mayBeClause: true));
            if (pieces.Count > 0 && goesOn)
            {
                // Nato, Mr Stoltenberg said, would intervene: the clause goes on after the tag.
                pieces.Add(new Piece(use.Head + 2, limit));
            }
        }
        else if (right is null && tagged && goesOn)
        {
            // In his years in office, Mr Stoltenberg said, much has changed: the words before only lead up to it.
            pieces.Add(new Piece(use.Head + 2, limit));
        }
        else if (right is { } after)
        {
            if (quoted)
            {
                AddIfAny(pieces, ContentFinder.Before(_unit, last, _consumed, mayBeClause: false));
            }

            pieces.Add(after);
        }

        return pieces;
    }

    private static void AddIfAny(List<Piece> pieces, Piece? piece)
    {
        if (piece is { } found)
        {
            pieces.Add(found);
        }
    }

    /// <summary>Whether what stands before a tag can be a clause: not a phrase of place or time, nor one that introduces the speaker.</summary>
    /// <param name="last">Its last item.</param>
    /// <param name="goesOn">Whether it goes on after the tag, so that its first words alone need be no clause.</param>
    private bool IsClause(int last, bool goesOn)
    {
        var first = _consumed + 1;
        while (first < last && (_unit[first].IsIn(WordClass.Adverbs) || _unit[first].IsComma || _unit[first].Lower is "but" or "and"))
        {
            first++;
        }

        var opening = _unit[first];
        return !opening.IsIn(WordClass.Prepositions) && opening.Lower is not ("asked" or "speaking" or "when" or "while" or "if" or "although" or "though" or "meanwhile" or "however" or "writing" or "addressing") && (last > first + 1 || goesOn);
    }

    private bool AwaitsContent(CueUse use)
    {
        var end = _unit.Count - 1;
        return use.Head < end && _unit[end].Is(':') && use.Cue.Has(Frames.Quotation);
    }

    /// <summary>The last item that may belong to the content of a cue: what follows may be another verb of the same speaker, or another speaker.</summary>
    private int Limit(int number)
    {
        var end = _unit.LastBeforeEnd;
        for (var later = number + 1; later < _uses.Count; later++)
        {
            var use = _uses[later];
            if (use.IsGerund && use.Cue.Scope == Scope.Statement && _unit[use.First - 1].IsComma)
            {
                return Math.Min(end, use.First - 2);
            }

            if (IsCoordinate(use, _uses[number].Cue.Has(Frames.Object)) is { } before)
            {
                return Math.Min(end, before);
            }
        }

        return end;
    }

    /// <summary>The item before a clause that stands beside this one and has a speaker of its own or shares it; null when it is part of the content.</summary>
    private int? IsCoordinate(CueUse use, bool isObject)
    {
        var before = use.First - 1;
        if (before < 1 || use.Cue.Scope == Scope.Attitude || !(Introduces(use.Head + 1) || (isObject && use.Cue.Has(Frames.Object))))
        {
            return null;
        }

        if (_unit[before].Lower is "and" or "but")
        {
            return _unit[before - 1].IsComma ? before - 2 : before - 1;
        }

        return NounPhrase.EndingAt(_unit, before) is { First: > 1 } subject && _unit[subject.First - 1].Lower is "but" or "and" or "while" or "though" or "although"
            && NounPhrase.EndingAt(_unit, before) is { } phrase && _unit[phrase.First - 2].IsComma
            ? phrase.First - 3
            : null;
    }

    private bool Introduces(int next) => next < _unit.Count && (_unit[next].IsQuotation || _unit[next].Lower is "that" or "it" or "he" or "she" or "they" or "there" or "the" or "to");

    private void ReadAccordingTo()
    {
        for (var at = 0; at + 2 < _unit.Count; at++)
        {
            if (_unit[at].Lower != "according" || _unit[at + 1].Lower != "to" || NounPhrase.StartingAt(_unit, at + 2) is not { } source)
            {
                continue;
            }

            var comma = source.Last + 1;
            var leads = at == 0 || (at == 1 && !_unit[0].IsQuotation);
            Piece? piece = leads
                ? comma < _unit.LastBeforeEnd && _unit[comma].IsComma ? new Piece(comma + 1, LimitOfAccordingTo(comma + 1)) : null
                : ContentFinder.Before(_unit, _unit[at - 1].IsComma ? at - 2 : at - 1, -1, mayBeClause: true);
            if (piece is { } content)
            {
                var found = Make(_unit.SpanOf(source.First, source.Last), _unit.SpanOf(at, at + 1), Scope.Statement, 0.8, false, false);
                AddPiece(found, content);
                _found.Add(found);
                _consumed = leads ? content.Last : Math.Max(source.Last, content.Last);
            }

            return;
        }
    }

    private int LimitOfAccordingTo(int start)
    {
        var end = _unit.LastBeforeEnd;
        for (var at = start + 3; at < end; at++)
        {
            if (_unit[at].IsComma && _unit[at + 1].Lower is "though" or "although" or "while" or "but")
            {
                return at - 1;
            }
        }

        return end;
    }

    private void Add(CueUse use, Subject subject, List<Piece> pieces, bool awaits)
    {
        var quoted = pieces.Exists(piece => piece.First == piece.Last && _unit[piece.First].IsQuotation);
        var confidence = quoted || awaits ? 0.9 : use.Cue.Scope == Scope.Statement ? 0.75 : 0.6;
        var found = Make(_unit.SpanOf(subject.First, subject.Last), _unit.SpanOf(use.First, use.Head), use.Cue.Scope, confidence, awaits, _unit[subject.First].IsIn(WordClass.Pronouns));
        foreach (var piece in pieces)
        {
            AddPiece(found, piece);
            _consumed = Math.Max(_consumed, piece.Last);
        }

        _consumed = Math.Max(_consumed, Math.Max(use.Head, subject.IsShared ? use.Head : subject.Last));
        _found.Add(found);
    }

    private Found Make(TextSpan source, TextSpan cue, Scope scope, double confidence, bool awaits, bool pronoun) => new()
    {
        Block = _unit.Block,
        Source = source,
        Cue = cue,
        Scope = scope,
        Confidence = confidence,
        AwaitsContent = awaits,
        HasPronoun = pronoun,
    };

    private void AddPiece(Found found, Piece piece)
    {
        for (var at = piece.First; at <= piece.Last; at++)
        {
            if (_unit[at].IsQuotation)
            {
                found.Quotations.Add(_unit[at].Number);
            }
        }

        // A piece that is one quotation is its words without the marks.
        found.Content.Add(piece.First == piece.Last && _unit[piece.First].IsQuotation
            ? _doc.Quotations[_unit[piece.First].Number].Inner
            : _unit.SpanOf(piece.First, piece.Last));
    }
}
