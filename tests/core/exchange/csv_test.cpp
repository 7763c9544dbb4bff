// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

QList<QStringList> rows(const QString& text, QChar separator = u',') {
    CsvReader reader(text, separator);
    QList<QStringList> all;
    while (const auto row = reader.next())
        all.append(*row);
    return all;
}

TEST(Csv, readsRowsAsTheStandardSaysAndAsProgramsWriteThem) {
    struct Case {
        const char* text;
        QList<QStringList> rows;
        QChar separator = u',';
    };
    const auto l = [](const char* fields) { return QString::fromUtf8(fields).split(u'|'); };
    for (const Case& each : {
             Case{"", {}},
             Case{"a,b\nc,d", {l("a|b"), l("c|d")}},
             Case{"a,b\r\nc,d\r\n", {l("a|b"), l("c|d")}},
             Case{"a,b\rc,d\r", {l("a|b"), l("c|d")}},
             Case{"a,,\n", {l("a||")}},
             Case{"\n\n , \na\n", {l("a")}},
             Case{"\"a,b\",c", {l("a,b|c")}},
             Case{"\"say \"\"no\"\"\",c", {l("say \"no\"|c")}},
             Case{"\"one\ntwo\",c\nd,e", {l("one\ntwo|c"), l("d|e")}},
             Case{"\"one\r\ntwo\"", {l("one\r\ntwo")}},
             Case{"\"\",x", {l("|x")}},
             Case{"5\" pipe,x", {l("5\" pipe|x")}},
             Case{"\"a\" b,c", {l("a b|c")}},
             Case{"a;b,c", {l("a|b,c")}, u';'},
             Case{"a\tb", {l("a|b")}, u'\t'},
             Case{"ключ,值\n", {l("ключ|值")}},
         })
        EXPECT_EQ(rows(QString::fromUtf8(each.text), each.separator), each.rows) << each.text;
}

TEST(Csv, tellsTheLineOfAQuoteThatIsNeverClosed) {
    const QString text = QStringLiteral("a,b\n\"two\nlines\",c\nd,\"open\ne,f\n");
    CsvReader reader(text);
    int count = 0;
    while (reader.next())
        ++count;
    EXPECT_EQ(count, 2);
    EXPECT_EQ(reader.openQuote(), 4);
    const QString sound = QStringLiteral("a\n\"b\"");
    CsvReader closed(sound);
    while (closed.next()) {
    }
    EXPECT_EQ(closed.openQuote(), 0);
}

TEST(Csv, everyByteStringIsReadToItsEnd) {
    // Each text of up to five of these signs: the reader always comes to the end and gives back no more than it got.
    const QString signs = QStringLiteral("a,\"\n\r;");
    for (int length = 0; length <= 5; ++length) {
        int count = 1;
        for (int i = 0; i < length; ++i)
            count *= int(signs.size());
        for (int number = 0; number < count; ++number) {
            QString text;
            for (int i = 0, rest = number; i < length; ++i, rest /= int(signs.size()))
                text += signs[rest % signs.size()];
            qsizetype letters = 0;
            for (const QStringList& row : rows(text))
                letters += row.join(QString()).count(u'a');
            CsvReader reader(text);
            while (reader.next()) {
            }
            EXPECT_TRUE(reader.openQuote() > 0 || letters == text.count(u'a')) << text.toStdString();
        }
    }
}

TEST(Csv, knowsTheEncodingsOfSpreadsheets) {
    const QString text = QStringLiteral("Zoë,müde");
    EXPECT_EQ(textOfCsv(text.toUtf8(), {}).value(), text);
    EXPECT_EQ(textOfCsv("\xEF\xBB\xBF" + text.toUtf8(), {}).value(), text);
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(textOfCsv(wide, {}).value(), text);
    EXPECT_EQ(textOfCsv(QByteArray("a\0b", 3), {}).value(), QStringLiteral("ab"));
    EXPECT_FALSE(textOfCsv("m\xFC"
                           "de,x",
                           QStringLiteral("x")));
}

} // namespace
