using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

public class NormalizerTests
{
    [Theory]
    [InlineData("أعلن", "اعلن")] // hamza left out, as 1 % of writers do
    [InlineData("إن", "أن")]
    [InlineData("آمل", "امل")]
    [InlineData("وزارة", "وزاره")]
    [InlineData("على", "علي")]
    [InlineData("مسؤول", "مسئول")]
    [InlineData("قالــت", "قالت")] // tatweel
    [InlineData("قَالَتْ", "قالت")] // vowel signs
    [InlineData("\u202Bقال\u202C", "قال")] // bidirectional marks
    [InlineData("كرة‌القدم", "كرةالقدم")] // zero-width non-joiner
    [InlineData("ﻗﺎﻝ", "قال")] // presentation forms, as copied from PDF files
    [InlineData("ﻷن", "لأن")] // one code unit, two letters
    [InlineData("ﷲ", "الله")]
    [InlineData("ایران", "إيران")] // Persian yeh
    [InlineData("٢٠٢٤", "2024")]
    [InlineData("Reuters", "REUTERS")]
    [InlineData("don’t", "don't")]
    [InlineData("Elysée", "elysee")]
    [InlineData("U.S.", "us")]
    public void spellings_of_one_word_are_equal(string one, string other) => Assert.Equal(Normalizer.Hash(one), Normalizer.Hash(other));

    [Theory]
    [InlineData("قال", "قالت")]
    [InlineData("دعا", "دعاء")]
    [InlineData("say", "says")]
    [InlineData("2024", "2042")]
    public void different_words_differ(string one, string other) => Assert.NotEqual(Normalizer.Hash(one), Normalizer.Hash(other));

    [Fact]
    public void folded_letters_know_where_they_come_from()
    {
        Span<char> letters = stackalloc char[8];
        Span<ushort> sources = stackalloc ushort[8];
        int length = Normalizer.Fold("وَﻻ", letters, sources);
        Assert.Equal("ولا", new string(letters[..length]));
        Assert.Equal([0, 2, 2], sources[..length].ToArray().Select(s => (int)s));
    }

    [Fact]
    public void what_does_not_fit_is_refused_not_cut() => Assert.Equal(-1, Normalizer.Fold("quotation", new char[5], default));

    [Fact]
    public void hashing_and_folding_agree()
    {
        char[] letters = new char[32];
        foreach (string word in (string[])["وَقَالَ", "ﷺ", "Erdoğan", "", "«", "\uD83D", "12.5"])
        {
            int length = Normalizer.Fold(word, letters, default);
            Assert.Equal(Normalizer.Hash(word), Normalizer.HashFolded(letters.AsSpan(0, length)));
        }
    }

    [Fact]
    public void hashing_allocates_nothing()
    {
        Normalizer.Hash("ﷲ");
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Normalizer.Hash("وللمسؤولين");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
