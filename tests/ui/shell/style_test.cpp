// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/shell/theme/ascent_style.h"
#include "ui/shell/theme/palettes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTest>

#include <cstdlib>

namespace ascent {

namespace {

/// Two quiet buttons in an active window, drawn by the style; the keyboard is in the first.
struct Buttons {
    AscentStyle style;
    QWidget window;
    QPushButton* first = quietButton(QStringLiteral("First"), &window);
    QPushButton* second = quietButton(QStringLiteral("Second"), &window);

    Buttons() {
        window.setPalette(lightPalette());
        auto* row = new QHBoxLayout(&window);
        for (QPushButton* each : {first, second}) {
            each->setStyle(&style);
            row->addWidget(each);
        }
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus();
    }
    /// How many pixels of this colour lie along the left and the upper edge, within the 2 px of the ring.
    static int atEdge(QPushButton* button, const QColor& color) {
        const QImage image = button->grab().toImage();
        int found = 0;
        for (int x = 8; x < image.width() - 8; ++x)
            found += image.pixelColor(x, 0) == color || image.pixelColor(x, 1) == color;
        for (int y = 8; y < image.height() - 8; ++y)
            found += image.pixelColor(0, y) == color || image.pixelColor(1, y) == color;
        return found;
    }
};

/// The same but for rounding to eight bits.
bool alike(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) <= 1 && std::abs(a.green() - b.green()) <= 1 &&
           std::abs(a.blue() - b.blue()) <= 1 && a.alpha() == b.alpha();
}

} // namespace

TEST(AscentStyle, aQuietButtonShowsTheKeyboard) {
    Buttons s;
    const QColor accent = tones(s.window.palette()).accent;
    QTest::keyClick(s.first, Qt::Key_Tab);
    ASSERT_TRUE(s.second->hasFocus());
    EXPECT_GE(Buttons::atEdge(s.second, accent), s.second->width() + s.second->height() - 40);
    EXPECT_EQ(Buttons::atEdge(s.first, accent), 0);
}

TEST(AscentStyle, aQuietButtonShowsThePointer) {
    Buttons s;
    const auto ground = [&](QStyle::State state) {
        QStyleOptionButton option;
        option.initFrom(s.second);
        option.features = QStyleOptionButton::Flat;
        option.state = QStyle::State_Enabled | state;
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        s.style.drawControl(QStyle::CE_PushButtonBevel, &option, &painter, s.second);
        return image.pixelColor(image.width() / 2, 4);
    };
    const Tones t = tones(s.window.palette());
    EXPECT_EQ(ground(QStyle::State_None), QColor(Qt::transparent));
    EXPECT_TRUE(alike(ground(QStyle::State_MouseOver), t.hover));
    EXPECT_TRUE(alike(ground(QStyle::State_Sunken), t.tint));
    EXPECT_FALSE(alike(t.hover, t.tint));
}

TEST(AscentStyle, dialogButtonsHaveWordsOnly) {
    AscentStyle style;
    QDialogButtonBox box;
    box.setStyle(&style);
    box.setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    EXPECT_TRUE(box.button(QDialogButtonBox::Ok)->icon().isNull());
    EXPECT_TRUE(box.button(QDialogButtonBox::Cancel)->icon().isNull());
}

TEST(AscentStyle, aChoiceThatIsTooLongEndsInAnEllipsis) {
    AscentStyle style;
    QComboBox combo;
    combo.setStyle(&style);
    const auto drawn = [&](const QString& text) {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.rect = QRect(0, 0, 160, 30);
        option.currentText = text;
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(combo.font());
        style.drawControl(QStyle::CE_ComboBoxLabel, &option, &painter, &combo);
        return image;
    };
    const QString words = QStringLiteral("Only the people whom you name yourself");
    const int room = 160 - fieldInset + 1 - 24 - 2;
    const QString elided = combo.fontMetrics().elidedText(words, Qt::ElideRight, room);
    ASSERT_NE(elided, words);
    EXPECT_EQ(drawn(words), drawn(elided));
    EXPECT_NE(drawn(words), drawn(words.left(elided.size() - 1)));
    EXPECT_NE(drawn(QStringLiteral("Me")), drawn(elided));
}

} // namespace ascent
