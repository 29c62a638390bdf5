namespace OnRecord.Resolve.Coreference;

/// <summary>Puts numbers and forms into few classes.</summary>
internal static class Buckets
{
    public const int Forms = 14;
    public const int CoarseForms = 5;
    public const int Persons = 4;
    public const int Distances = 10;
    public const int Sentences = 8;
    public const int Counts = 6;
    public const int AllForms = (int)PhraseForm.OtherPronoun + 1;
    public const int Kinds = (int)PhraseKind.Animal + 1;
    public const int Roles = (int)SyntacticRole.Vocative + 1;
    public const int Numbers = 3;
    public const int Genders = 3;

    private static ReadOnlySpan<int> DistanceLimits => [1, 2, 3, 4, 7, 11, 16, 24, 40];

    private static ReadOnlySpan<int> SentenceLimits => [0, 1, 2, 3, 4, 7, 15];

    private static ReadOnlySpan<int> CountLimits => [0, 1, 2, 4, 8];

    /// <summary>Forms, with bare and indefinite nouns in one class, and the demonstratives alone.</summary>
    public static int Form(Phrase phrase) => phrase.Form switch
    {
        PhraseForm.Name => 0,
        PhraseForm.Definite => 1,
        PhraseForm.Demonstrative => 2,
        PhraseForm.Possessive => 3,
        PhraseForm.Indefinite or PhraseForm.Bare => 4,
        PhraseForm.This or PhraseForm.That or PhraseForm.These => 12,
        PhraseForm.OtherPronoun => 13,
        var pronoun => pronoun - PhraseForm.I + 5,
    };

    /// <summary>Name, definite noun, noun with possessor, other noun, pronoun.</summary>
    public static int CoarseForm(Phrase phrase) => Form(phrase) switch
    {
        0 => 0,
        1 or 2 => 1,
        3 => 2,
        4 => 3,
        _ => 4,
    };

    /// <summary>First person, second, a pronoun of the third, anything else.</summary>
    public static int Person(Phrase phrase) => phrase.Form switch
    {
        PhraseForm.I or PhraseForm.We => 0,
        PhraseForm.You => 1,
        _ => phrase.IsPronoun ? 2 : 3,
    };

    /// <summary>How many phrases back.</summary>
    public static int Distance(int phrases) => Of(phrases, DistanceLimits);

    /// <summary>How many sentences back.</summary>
    public static int Sentence(int sentences) => Of(sentences, SentenceLimits);

    /// <summary>How many.</summary>
    public static int Count(int number) => Of(number, CountLimits);

    private static int Of(int number, ReadOnlySpan<int> limits)
    {
        for (var bucket = 0; bucket < limits.Length; bucket++)
        {
            if (number <= limits[bucket])
            {
                return bucket;
            }
        }

        return limits.Length;
    }
}
