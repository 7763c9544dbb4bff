// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/theme.h"

#include "ui/shell/theme/ascent_style.h"
#include "ui/shell/theme/palettes.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace ascent {

namespace {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_systemDark(isDark(QApplication::palette())) {
    QApplication::setStyle(new AscentStyle);
    apply();
    qApp->installEventFilter(this);
}

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::setZoom(int percent) {
    m_zoom = qBound(80, percent, 200);
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // Qt 6.4 has no colour scheme to ask: a new palette of the platform is the only sign of it.
    if (watched == qApp && event->type() == QEvent::ThemeChange && !m_applying) {
        m_systemDark = isDark(QApplication::style()->standardPalette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply() {
    const QScopedValueRollback applying(m_applying, true);
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    const QPalette palette = m_choice == ThemeChoice::HighContrast ? highContrastPalette()
                             : dark                                ? darkPalette()
                                                                   : lightPalette();
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_zoom / 100.0);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_zoom / 100.0));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace ascent
