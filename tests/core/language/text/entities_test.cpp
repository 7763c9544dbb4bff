// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/entities.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(Entities, AreReadWithTheirPlaces) {
    const QString given = QString::fromUtf8("Fish &amp; chips &#128031;&nbsp;daily");
    const DecodedText decoded(given);
    ASSERT_TRUE(decoded.isDecoded());
    EXPECT_EQ(decoded.text(), QString::fromUtf8("Fish & chips \U0001F41F\u00A0"
                                                "daily"));
    const QString& text = decoded.text();
    const auto part = [&](const char* words) {
        const QString wanted = QString::fromUtf8(words);
        const qsizetype at = text.indexOf(wanted);
        const qsizetype start = decoded.given(at);
        return given.mid(start, decoded.given(at + wanted.size()) - start);
    };
    EXPECT_EQ(part("Fish & chips"), u"Fish &amp; chips");
    EXPECT_EQ(part("\U0001F41F"), u"&#128031;");
    EXPECT_EQ(part("daily"), u"daily");
    EXPECT_EQ(decoded.given(text.size()), given.size());
}

TEST(Entities, WhatIsNoneStays) {
    for (const char* each : {"", "a & b", "R&D;", "&", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#1114112;",
                             "&nosuchname;", "&amp", "& amp;", "&#99999999999999;"}) {
        const DecodedText decoded(QString::fromUtf8(each));
        EXPECT_FALSE(decoded.isDecoded()) << each;
        EXPECT_EQ(decoded.text(), QString::fromUtf8(each));
        EXPECT_EQ(decoded.given(0), 0);
    }
}

TEST(Entities, NumbersOfOldPagesMeanWhatTheyMeantThere) {
    EXPECT_EQ(DecodedText(QStringLiteral("&#149;&#146;&#x80;")).text(), QString::fromUtf8("\u2022\u2019\u20AC"));
}
