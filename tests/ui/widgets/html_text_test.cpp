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
          Case{"<table><tr><td>Pay</td><td>30k</td></tr><tr><td>Start</td></tr></table>", "Pay 30k\nStart"},
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

} // namespace ascent
