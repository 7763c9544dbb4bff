// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/trace.h"
#include "tests/core/posting/helpers.h"

#include <numeric>

namespace ascent {

namespace {

const QString advert =
    QStringLiteral("Night Porter\nHarrow Vale Hotel\n\nWhat you'll do\n- Check the boilers at night\n"
                   "- Carry out stock control\n\nRequirements:\n- At least two years of experience in hotels\n"
                   "- Food hygiene certificate desirable\n\nBenefits\n- Free parking &amp; a bonus\n");

struct Read {
    PostingTrace trace;
    Posting posting;
    explicit Read(const QString& text)
        : posting(readPosting(text, trace)) {}

    qsizetype indexOf(QStringView begin) const {
        for (qsizetype i = 0; i < posting.lines.size(); ++i)
            if (posting.lines[i].text.startsWith(begin))
                return i;
        ADD_FAILURE() << "no line begins with " << begin.toString().toStdString();
        return 0;
    }
    const PostingTrace::Line& of(QStringView begin) const { return trace.lines[indexOf(begin)]; }
};

bool isBecause(const PostingTrace::Line& line, const char* why, QStringView words) {
    return std::any_of(line.reasons.begin(), line.reasons.end(), [&](const PostingTrace::Reason& reason) {
        return QByteArrayView(reason.why) == why && reason.words.text == words;
    });
}

} // namespace

TEST(PostingTrace, ChangesNothingThatIsRead) {
    const Read read(advert);
    const Posting without = readPosting(advert);
    EXPECT_EQ(read.posting.lines, without.lines);
    EXPECT_EQ(read.posting.skills, without.skills);
    EXPECT_EQ(read.posting.title, without.title);
    EXPECT_EQ(read.posting.company, without.company);
    EXPECT_EQ(read.trace.lines.size(), without.lines.size());
}

TEST(PostingTrace, TellsTheHeadingThatALineStandsUnder) {
    const Read read(advert);
    const PostingTrace::Line& line = read.of(u"Check the boilers");
    EXPECT_EQ(QByteArrayView(line.section), "duty");
    EXPECT_EQ(line.heading, read.indexOf(u"What you'll do"));
    EXPECT_EQ(QByteArrayView(read.of(u"At least two").section), "must");
    EXPECT_EQ(read.of(u"Night Porter").section, nullptr);
}

TEST(PostingTrace, TellsTheWordsThatDecidedAndTheirData) {
    const Read read(advert);
    EXPECT_TRUE(isBecause(read.of(u"Check the boilers"), "begins with a verb, as a duty does", u"Check"));
    EXPECT_TRUE(isBecause(read.of(u"At least two"), "begins as what is asked does", u"At least"));
    for (const PostingTrace::Line& line : read.trace.lines)
        for (const PostingTrace::Reason& reason : line.reasons)
            EXPECT_TRUE(!reason.data || QByteArray(reason.data).contains(".txt [")) << reason.data;
}

TEST(PostingTrace, ReasonsAddUpToTheWeights) {
    for (const PostingTrace::Line& line : Read(advert).trace.lines) {
        std::array<int, 6> sum{};
        for (const PostingTrace::Reason& reason : line.reasons)
            sum[size_t(reason.kind)] += reason.weight;
        EXPECT_EQ(sum, line.weights);
    }
}

TEST(PostingTrace, TheHeaviestKindIsTheLines) {
    const Read read(advert);
    for (qsizetype i = 0; i < read.trace.lines.size(); ++i) {
        const PostingTrace::Line& line = read.trace.lines[i];
        ASSERT_NE(line.decision.why, nullptr);
        const int most = *std::max_element(line.weights.begin(), line.weights.end());
        if (most > 0) {
            EXPECT_EQ(line.weights[size_t(read.posting.lines[i].kind)], most);
        }
    }
}

TEST(PostingTrace, TellsWhyALineIsAMustHaveOrNot) {
    const Read read(advert);
    EXPECT_EQ(QByteArrayView(read.of(u"Food hygiene").need), "its words say that it needn't be");
    EXPECT_FALSE(read.posting.lines[read.indexOf(u"Food hygiene")].must);
    EXPECT_EQ(read.of(u"Requirements").need, nullptr);
}

TEST(PostingTrace, TellsWhereEachSkillComesFrom) {
    const Read read(advert);
    for (const PostingSkill& skill : read.posting.skills) {
        bool told = false;
        for (const PostingTrace::Line& line : read.trace.lines)
            for (const PostingTrace::Skill& each : line.skills)
                told = told || (!each.discarded && each.why && each.words.start == skill.start &&
                                each.words.text == skill.text);
        EXPECT_TRUE(told) << skill.text.toStdString();
    }
    const QList<PostingTrace::Skill>& skills = read.of(u"Food hygiene").skills;
    EXPECT_TRUE(std::any_of(skills.begin(), skills.end(),
                            [](const PostingTrace::Skill& skill) { return skill.discarded != nullptr; }));
}

TEST(PostingTrace, TellsWhereTheNamesComeFrom) {
    const Read read(advert);
    EXPECT_EQ(read.trace.title.words.text, u"Night Porter");
    EXPECT_EQ(QByteArrayView(read.trace.company.why), "has a word of employers");
    EXPECT_EQ(read.trace.company.words.text, u"Harrow Vale Hotel");
    EXPECT_EQ(Read(QStringLiteral("- bread")).trace.company.why, nullptr);
}

TEST(PostingTrace, PlacesAreThoseOfTheTextAsGiven) {
    const QString coded = QStringLiteral("R&amp;D Technician\n\nBenefits\n- Parking &amp; a bonus\n");
    const Read read(coded);
    for (const PostingTrace::Line& line : read.trace.lines)
        for (const PostingTrace::Reason& reason : line.reasons)
            EXPECT_EQ(reason.words.text, coded.mid(reason.words.start, reason.words.length));
    EXPECT_EQ(read.trace.title.words.text, u"R&amp;D Technician");
}

TEST(PostingTrace, IsMadeAnewForEachPosting) {
    PostingTrace trace;
    readPosting(advert, trace);
    readPosting(QStringLiteral("Duties\n- Bake bread\n"), trace);
    EXPECT_EQ(trace.lines.size(), 2);
    EXPECT_EQ(trace.title.why, nullptr);
}

} // namespace ascent
