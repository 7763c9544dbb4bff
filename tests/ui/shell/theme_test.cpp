// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/shell/theme/palettes.h"
#include "ui/widgets/tokens.h"

#include <cmath>

namespace ascent {

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

struct ThemeCase {
    const char* name;
    QPalette (*palette)();
    double least;
};

class Contrast : public ::testing::TestWithParam<ThemeCase> {};

TEST_P(Contrast, everyTextCanBeReadOnEveryGround) {
    const QPalette palette = GetParam().palette();
    const Tones t = tones(palette);
    const std::pair<const char*, QColor> texts[] = {{"text", palette.color(QPalette::Text)},
                                                    {"quiet", t.quiet},
                                                    {"accent", t.accent},
                                                    {"at risk", t.atRisk},
                                                    {"late", t.late},
                                                    {"done", t.done},
                                                    {"sweet spot", t.sweetSpot}};
    const std::pair<const char*, QColor> grounds[] = {
        {"window", palette.color(QPalette::Window)}, {"page", t.page}, {"sidebar", t.sidebar}, {"hover", t.hover}};
    for (const auto& [text, color] : texts)
        for (const auto& [ground, under] : grounds)
            EXPECT_GE(contrast(color, under), GetParam().least) << text << " on " << ground;
    EXPECT_GE(contrast(t.onAccent, t.accent), GetParam().least);
    EXPECT_GE(contrast(palette.color(QPalette::Text), t.tint), GetParam().least);
    EXPECT_GE(contrast(t.quiet, t.tint), 4.5) << "the quiet line of the chosen row";
}

INSTANTIATE_TEST_SUITE_P(Palettes, Contrast,
                         ::testing::Values(ThemeCase{"light", lightPalette, 4.5}, ThemeCase{"dark", darkPalette, 4.5},
                                           ThemeCase{"high contrast", highContrastPalette, 7.0}),
                         [](const auto& each) {
                             std::string name = each.param.name;
                             std::replace(name.begin(), name.end(), ' ', '_');
                             return name;
                         });

} // namespace ascent
