using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Scoring;

public class NamesTests
{
    [Theory]
    [InlineData("Zoë Ångström", "zoe angstrom")]
    [InlineData("IŞIL KIZILAY", "isil kizilay")]
    [InlineData("Işıl Kızılay", "isil kizilay")]
    [InlineData("the  Harbour-Master of U.S. Ports", "harbour master of us ports")]
    [InlineData("Sean O’Neill", "sean oneill")]
    [InlineData("a night watchman (unnamed)", "night watchman")]
    [InlineData("(unnamed)", "")]
    public void Names_fold_to_plain_letters(string name, string folded) => Assert.Equal(folded, Names.Folded(name));

    [Fact]
    public void The_last_name_is_enough_for_a_person()
    {
        Assert.True(Names.Same("Ruiz", ActorType.Person, "Ana Ruíz"));
        Assert.False(Names.Same("Tom Ruiz Hale", ActorType.Person, "Ana Ruiz"));
    }

    [Fact]
    public void The_last_name_is_not_enough_for_anybody_else()
    {
        Assert.False(Names.Same("Foreign Ministry", ActorType.Organisation, "Defence Ministry"));
        Assert.False(Names.Same("Ruiz", ActorType.Collective, "Ana Ruiz"));
    }

    [Fact]
    public void Unknown_is_right_only_where_the_gold_is_unknown()
    {
        Assert.True(Names.Same(null, null, null));
        Assert.False(Names.Same(null, null, "Ana Ruiz"));
        Assert.False(Names.Same("Ana Ruiz", ActorType.Person, null));
    }
}
