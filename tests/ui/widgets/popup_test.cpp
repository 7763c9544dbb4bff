// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/popup.h"

namespace ascent {

namespace {
const QRect screen(100, 50, 1000, 700); // up to 1100, 750
const QSize size(320, 280);
} // namespace

struct PlaceCase {
    const char* name;
    QRect anchor;
    QPoint place;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

class PopupPlace : public ::testing::TestWithParam<PlaceCase> {};

TEST_P(PopupPlace, isBesideTheAnchorAndOnTheScreen) {
    const PlaceCase& each = GetParam();
    EXPECT_EQ(popupPlace(each.anchor, size, screen, each.direction), each.place);
    EXPECT_TRUE(screen.contains(QRect(each.place, size)));
}

INSTANTIATE_TEST_SUITE_P(
    Places, PopupPlace,
    ::testing::Values(PlaceCase{"below", QRect(200, 100, 28, 28), {200, 130}},
                      PlaceCase{"below_with_no_pixel_to_spare", QRect(780, 440, 28, 28), {780, 470}},
                      PlaceCase{"above_where_below_is_too_low", QRect(200, 441, 28, 28), {200, 159}},
                      PlaceCase{"right_edge", QRect(781, 100, 28, 28), {780, 130}},
                      PlaceCase{"left_edge", QRect(60, 100, 28, 28), {100, 130}},
                      PlaceCase{"corner", QRect(1060, 710, 28, 28), {780, 428}},
                      PlaceCase{"right_to_left", QRect(600, 100, 28, 28), {308, 130}, Qt::RightToLeft}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(PopupPlaceOf, aTooLargePopupKeepsItsBeginning) {
    EXPECT_EQ(popupPlace(QRect(600, 400, 28, 28), QSize(1200, 800), screen, Qt::LeftToRight), screen.topLeft());
}

} // namespace ascent
