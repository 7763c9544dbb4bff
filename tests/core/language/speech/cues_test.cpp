// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/cues.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

struct Case {
    const char* text;
    const char* shown;
};

void expectEach(Cue cue, std::initializer_list<Case> cases) {
    for (const Case& each : cases)
        EXPECT_EQ(withCue(cue, QString::fromUtf8(each.text)), QString::fromUtf8(each.shown)) << each.text;
}

} // namespace

TEST(Cues, FullHidesNothing) {
    const QString text = QStringLiteral("I run a ward of 24 beds.");
    EXPECT_EQ(withCue(Cue::Full, text), text);
    EXPECT_TRUE(hiddenBy(Cue::Full, text).isEmpty());
}

TEST(Cues, FirstLettersStay) {
    expectEach(Cue::FirstLetters,
               {
                   {"", ""},
                   {"I run a ward.", "I r__ a w___."},
                   {"  Two  lines,\n\nnot one.\n", "  T__  l____,\n\nn__ o__.\n"},
                   {"Don't say it\xE2\x80\x99s done", "D____ s__ i___ d___"},
                   {"full-time and/or on-call", "f___-t___ a__/o_ o_-c___"},
                   {"the nurses' rota", "t__ n_____' r___"},
                   {"1,200 beds in 2027, 3.5% more, at 14:30", "1____ b___ i_ 2___, 3__% m___, a_ 1____"},
                   {"room 12, 14 and 16", "r___ 1_, 1_ a__ 1_"},
                   {"\"Yes\" (well) \xE2\x80\x94 no\xE2\x80\xA6", "\"Y__\" (w___) \xE2\x80\x94 n_\xE2\x80\xA6"},
                   {"C++ and C#", "C++ a__ C#"},
                   // Letters of other scripts, and an accent that is a character of its own.
                   {"\xD0\xAF \xD0\xB2\xD0\xB5\xD0\xB4\xD1\x83", "\xD0\xAF \xD0\xB2___"},
                   {"e\xCC\x81t\xC3\xA9", "e\xCC\x81__"},
                   {"- - ...", "- - ..."},
               });
}

TEST(Cues, KeyWordsAreWhatBringsTheSentenceBack) {
    expectEach(Cue::KeyWords, {
                                  {"", ""},
                                  // Carriers go, the words of content stay as far as there is room for a third.
                                  {"I run a ward.", "_ run _ ward."},
                                  {"It is what I would like to do.", "It __ ____ _ _____ ____ __ __."},
                                  // Numbers and names stay before longer words.
                                  {"Within a year I will cut waiting times at Saltmarsh by 30 per cent.",
                                   "______ _ year _ ____ ___ waiting times __ Saltmarsh __ 30 ___ ____."},
                                  // Each sentence is brought back by itself.
                                  {"I teach welding. Then I mend boats.", "_ teach _______. ____ _ mend boats."},
                                  // No sentence ends inside a number or an address.
                                  {"We grew by 2.5 to example.com", "__ grew __ 2.5 __ example.___"},
                                  // A word that was kept before gives room to another.
                                  {"Gardens matter. People plan gardens slowly with neighbours.",
                                   "Gardens ______. People ____ _______ ______ ____ neighbours."},
                                  // Words that could stand in any sentence bring none back.
                                  {"Something draws me to boats that nobody wants right now.",
                                   "_________ draws __ __ boats ____ ______ _____ _____ ___."},
                                  {"- - ...", "- - ..."},
                              });
}

TEST(Cues, KeyWordsHideMoreThanHalfOfALongText) {
    const QString text = QStringLiteral(
        "Over the next five years I want to become the person whom our region asks about river floods. This year I "
        "finish my certificate in hydrology, and next year I would like to lead two surveys of the lower valley. I "
        "have always enjoyed explaining maps to farmers, and they come back with better questions.");
    const QString shown = withCue(Cue::KeyWords, text);
    qsizetype hidden = 0, letters = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        letters += text[at].isLetterOrNumber() ? 1 : 0;
        hidden += shown[at] == u'_' ? 1 : 0;
    }
    EXPECT_GT(hidden, letters / 3) << shown.toStdString();
    EXPECT_LT(hidden, letters * 3 / 4) << shown.toStdString();
}

TEST(Cues, BlankLeavesTheLinesAlone) {
    expectEach(Cue::Blank, {{"", ""}, {"I run.\n\nA ward of 24.", "      \n\n             "}});
}

TEST(Cues, EveryCueKeepsTheLayout) {
    for (const char* utf8 :
         {"", " ", "\n", "One\ttwo\r\nthree.", "a\xF0\x9D\x92\x9C\xF0\x9D\x92\x9C b \xF0\x9F\x8C\xB1",
          "\xE6\x88\x91\xE6\x98\xAF\xE6\x8A\xA4\xE5\xA3\xAB\xE3\x80\x82"}) {
        const QString text = QString::fromUtf8(utf8);
        for (const Cue cue : {Cue::Full, Cue::KeyWords, Cue::FirstLetters, Cue::Blank}) {
            const QString shown = withCue(cue, text);
            ASSERT_EQ(shown.size(), text.size());
            qsizetype after = 0;
            for (const HiddenRun& run : hiddenBy(cue, text)) {
                EXPECT_GE(run.start, after);
                EXPECT_GT(run.length, 0);
                after = run.start + run.length;
                for (qsizetype at = run.start; at < after; ++at)
                    EXPECT_FALSE(text[at].isSpace());
                EXPECT_FALSE(text[run.start].isLowSurrogate()) << "half a character hidden";
            }
            EXPECT_LE(after, text.size());
            for (qsizetype at = 0; at < text.size(); ++at)
                EXPECT_EQ(shown[at].isSpace(), text[at].isSpace() || cue == Cue::Blank);
        }
    }
}
