using System.Text;

namespace OnRecord.Ingest;

/// <summary>Puts U+FFFD for each sequence of bytes that cannot be read, and counts them.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    /// <summary>How many were replaced so far.</summary>
    public int Count { get; set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
    {
        private bool _waiting;

        public override int Remaining => _waiting ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            return _waiting = true;
        }

        public override char GetNextChar()
        {
            var next = _waiting ? '\uFFFD' : '\0';
            _waiting = false;
            return next;
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _waiting = false;
    }
}
