// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/sentences.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(Sentences, ATitleBeforeANameEndsNone) {
    struct Case {
        const char* text;
        int sentences;
    };
    for (const Case& each : {
             Case{"I trained under Dr. Hill for two years.", 1},
             Case{"Mrs. Okafor and Prof. Lind read my thesis. I passed.", 2},
             Case{"I nursed at St. Mary's. I stayed.", 2},
             Case{"The shop is in Baker St. I run it.", 2},
             Case{"I saw the Dr.\n\nHe was kind.", 2},
             Case{"I fixed the pump. Hill paid.", 2},
             Case{"It took 40 ms. Nobody noticed.", 2},
         })
        EXPECT_EQ(readProse(QString::fromUtf8(each.text)).sentences.size(), each.sentences) << each.text;
}
