// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/html_text.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace ascent {

TEST(HtmlText, takesTheWordsAndTheLines) {
    struct Case {
        const char *html, *text;
    };
    for (const Case& each :
         {Case{"", ""}, Case{"Baker", "Baker"},
          Case{"<h2>Your work</h2><ul><li>Knead&nbsp;dough</li><li>Bake &amp; <b>sell</b></li></ul><p>Start at 4</p>",
               "Your work\n\n- Knead dough\n- Bake & sell\n\nStart at 4"},
          Case{"<head><title>x</title></head><body>a<br>b<!-- c --><style>d{}</style><script>e</script></body>",
               "a\nb"},
          Case{"5 < 6 and 7 > 2 &copycat; &#8364;20 &#x41; &#0; &", "5 < 6 and 7 > 2 &copycat; \u20AC"
                                                                    "20 A &#0; &"},
          Case{"<p>one\n   two</p>\n\n<div>three</div>", "one two\n\nthree"},
          Case{"<table><tr><td>Pay</td><td>30k</td></tr><tr><td>Start</td></tr></table>", "Pay\t30k\nStart"},
          Case{"<p>open <a href='x'>link", "open link"}, Case{"<script>never closed", ""}, Case{"a<", "a<"},
          Case{"a<b", "a"}})
        EXPECT_EQ(plainTextOfHtml(QString::fromUtf8(each.html)), QString::fromUtf8(each.text)) << each.html;
}

TEST(HtmlText, pastedHtmlBecomesTextWithoutLoadingAnything) {
    GrowingText edit(nullptr);
    auto* mime = new QMimeData;
    mime->setHtml(QStringLiteral("<p>Tram driver</p><img src='file:///etc/hostname'><li>Night line</li>"));
    QApplication::clipboard()->setMimeData(mime);
    edit.paste();
    EXPECT_EQ(edit.text(), QStringLiteral("Tram driver\n\n- Night line"));
    auto* both = new QMimeData;
    both->setHtml(QStringLiteral("<p>rich</p>"));
    both->setText(QStringLiteral("plain"));
    QApplication::clipboard()->setMimeData(both);
    edit.setText({});
    edit.paste();
    EXPECT_EQ(edit.text(), QStringLiteral("plain"));
}

TEST(HtmlText, aDocumentKeepsItsItemsAndCellsHoweverItIsCopied) {
    struct Case {
        const char *text, *html, *pasted;
    };
    for (const Case& each :
         {Case{"Duties\nBake\nSell", "<h3>Duties</h3><ul><li>Bake</li><li>Sell</li></ul>", "Duties\n\n- Bake\n- Sell"},
          Case{"plain\n text", "<span>plain</span><br>text", "plain\n text"}, // nothing is gained by its HTML
          Case{"", "<p>only</p>", "only"},
          Case{"<ul>\n<li>Bake &amp; sell</li>\n<li>Sweep</li>\n</ul>", "", "- Bake & sell\n- Sweep"},
          Case{"R&amp;D manager\nuses <b> tags", "", "R&D manager\nuses <b> tags"},
          Case{"Criteria\tE", "<table><tr><td>Degree</td><td></td><td>E</td></tr></table>", "Degree\t\tE"},
          Case{"a < b\nc > d", "", "a < b\nc > d"}})
        EXPECT_EQ(textOfDocument(QString::fromUtf8(each.text), QString::fromUtf8(each.html)),
                  QString::fromUtf8(each.pasted))
            << each.text << each.html;
    GrowingText edit(nullptr);
    edit.setTakesDocuments(true);
    auto* mime = new QMimeData;
    mime->setHtml(QStringLiteral("<img src='file:///etc/hostname'><ul><li>Night line</li></ul>"));
    mime->setText(QStringLiteral("Night line"));
    QApplication::clipboard()->setMimeData(mime);
    edit.paste();
    EXPECT_EQ(edit.text(), QStringLiteral("- Night line"));
}

} // namespace ascent
