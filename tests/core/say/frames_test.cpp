// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/say/frames.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const LangFile& file() {
    return LangFile::named(QStringLiteral("say/frames.txt"));
}

/// What could be typed for a frame, and what is then said.
struct Example {
    QString section, form, typed, said;
};

QStringList sections() {
    QStringList all = file().sections();
    all.removeIf([](const QString& name) { return name.endsWith(QLatin1String(" examples")) || name == u"joins"; });
    return all;
}

QList<Example> examples() {
    QList<Example> all;
    for (const QString& section : sections())
        for (const LangEntry& entry : file().entries(section + QStringLiteral(" examples"))) {
            const QStringList parts = entry.value.split(QStringLiteral(" > "));
            EXPECT_EQ(parts.size(), 2) << entry.value.toStdString();
            all.append({section, entry.key, parts.value(0), parts.value(1)});
        }
    return all;
}

/// How the field of a section is read; a section may stand for several.
QList<Telling> tellings(const QString& section) {
    if (section == u"aspiration")
        return {Telling::Aspiration};
    if (section == u"goal")
        return {Telling::Goal};
    if (section == u"story")
        return {Telling::Situation, Telling::Action, Telling::Result};
    return {Telling::Strength};
}

} // namespace

TEST(SayFrames, haveAnExampleEachThatIsSaidAsItShouldBe) {
    const QList<Example> all = examples();
    for (const QString& section : sections())
        for (const LangEntry& entry : file().entries(section)) {
            const auto same = [&](const Example& each) { return each.section == section && each.form == entry.key; };
            EXPECT_TRUE(std::any_of(all.begin(), all.end(), same)) << (section + u'/' + entry.key).toStdString();
        }
    for (const Example& each : all) {
        if (each.section == u"lone deed") {
            const Frame* frame = frameFor(each.section, SlotForm::Infinitive);
            ASSERT_TRUE(frame);
            EXPECT_EQ(frame->filled({SlotForm::Infinitive, each.typed}), each.said);
            continue;
        }
        bool said = false;
        for (const Telling as : tellings(each.section)) {
            const Told told = readTold(each.typed, as);
            if (told.parts.size() != 1 || nameOf(told.parts.first().form) != each.form)
                continue;
            const auto sentences = inFrames(told, each.section);
            said = said || (sentences && sentences->join(u' ') == each.said);
        }
        EXPECT_TRUE(said) << (each.section + u'|' + each.typed).toStdString();
    }
}

TEST(SayFrames, refuseEveryOtherForm) {
    const QList<Example> all = examples();
    ASSERT_FALSE(all.isEmpty());
    for (const QString& section : sections())
        for (const LangEntry& entry : file().entries(section)) {
            const Frame* frame = frameFor(section, slotFormOf(entry.key));
            ASSERT_TRUE(frame) << (section + u'/' + entry.key).toStdString();
            EXPECT_EQ(nameOf(frame->slot()), entry.key);
            for (const Example& each : all) {
                const Spoken phrase{slotFormOf(each.form), each.typed};
                EXPECT_EQ(frame->filled(phrase).has_value(), each.form == entry.key)
                    << entry.value.toStdString() << " / " << each.typed.toStdString();
            }
            EXPECT_FALSE(frame->filled({SlotForm::None, QStringLiteral("words")}));
            EXPECT_FALSE(frame->filled({frame->slot(), QString()}));
        }
}

TEST(SayFrames, needASlotOfAKnownForm) {
    EXPECT_FALSE(Frame::read(QStringLiteral("I sing.")));
    EXPECT_FALSE(Frame::read(QStringLiteral("I {sings}.")));
    EXPECT_TRUE(Frame::read(QStringLiteral("I {habit}.")));
    EXPECT_TRUE(langFaults().isEmpty()) << langFaults().join(u'\n').toStdString();
}

TEST(SayFrames, areLeftWhereNoneIsOfTheForm) {
    EXPECT_FALSE(inFrames({{{SlotForm::Deed, QStringLiteral("ran a shop")}}, Doubt::None, {}, true},
                          QStringLiteral("aspiration")));
}
