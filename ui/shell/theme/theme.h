// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

namespace ascent {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Puts style, palette and font size on the application: the one place where its looks are set.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Takes the system's palette and font as they are now for what "system" means.
    explicit Theme(QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    /// Text size in percent of the system's, 80 to 200.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    int m_zoom = 100;
    QFont m_systemFont;
    bool m_systemDark = false;
    bool m_applying = false;
};

} // namespace ascent
