// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <array>

namespace ascent {

namespace {

class TypeFollower;

/// Hears of a new font of the application. Qt tells the application and its windows of it, not the widgets inside whose
/// own font was set; so one listener stands at the application, belongs to it, and passes it on.
class TypeKeeper final : public QObject {
public:
    static TypeKeeper* ofApplication() {
        for (QObject* child : qApp->children())
            if (auto* found = dynamic_cast<TypeKeeper*>(child))
                return found;
        return new TypeKeeper;
    }
    QSet<TypeFollower*> followers;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TypeKeeper()
        : QObject(qApp) {
        qApp->installEventFilter(this);
    }
};

/// Keeps a widget's font a multiple of the application's.
class TypeFollower final : public QObject {
public:
    explicit TypeFollower(QWidget* widget)
        : QObject(widget)
        , m_keeper(TypeKeeper::ofApplication()) {
        m_keeper->followers.insert(this);
    }
    ~TypeFollower() override {
        if (m_keeper)
            m_keeper->followers.remove(this);
    }

    void use(TypeSize size, bool semibold) {
        m_size = size;
        m_semibold = semibold;
        apply();
    }
    void apply() { static_cast<QWidget*>(parent())->setFont(typeFont(m_size, m_semibold)); }

private:
    QPointer<TypeKeeper> m_keeper;
    TypeSize m_size = TypeSize::Body;
    bool m_semibold = false;
};

bool TypeKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        for (TypeFollower* follower : QSet(followers))
            follower->apply();
    return QObject::eventFilter(watched, event);
}

QColor blend(const QColor& over, const QColor& under, qreal amount) {
    const auto mix = [&](float a, float b) { return float(amount) * a + float(1 - amount) * b; };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

QFont typeFont(TypeSize size, bool semibold) {
    static constexpr std::array factors{0.85, 1.0, 1.15, 1.5, 2.0};
    QFont font = QApplication::font();
    const double factor = factors[size_t(size)];
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setType(QWidget* widget, TypeSize size, bool semibold) {
    TypeFollower* follower = nullptr;
    for (QObject* child : widget->children())
        if (auto* found = dynamic_cast<TypeFollower*>(child))
            follower = found;
    if (!follower)
        follower = new TypeFollower(widget);
    follower->use(size, semibold);
}

int readableWidth(const QWidget* widget) {
    return QFontMetrics(widget->font()).averageCharWidth() * 72;
}

Tones tones(const QPalette& palette) {
    Tones t;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    t.dark = window.lightness() < 128;
    t.highContrast = window == QColor(Qt::black);
    t.line = palette.color(QPalette::Active, QPalette::Mid);
    t.quiet = palette.color(QPalette::Active, QPalette::PlaceholderText);
    t.accent = palette.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    t.page = palette.color(QPalette::Active, QPalette::Base);
    t.sidebar = palette.color(QPalette::Active, QPalette::AlternateBase);
    t.tint = blend(t.accent, window, t.highContrast ? 0.35 : t.dark ? 0.17 : 0.14);
    t.hover = blend(text, window, t.dark ? 0.07 : 0.05);
    t.onTrack = t.accent;
    t.atRisk = t.dark ? QColor(0xE5, 0xB0, 0x5C) : QColor(0x8F, 0x56, 0x00);
    t.late = t.dark ? QColor(0xEE, 0x92, 0x7C) : QColor(0xA3, 0x3B, 0x26);
    t.done = t.dark ? QColor(0xA4, 0xB1, 0xBD) : QColor(0x52, 0x5E, 0x6B);
    t.sweetSpot = t.dark ? QColor(0xE3, 0xC4, 0x59) : QColor(0x7D, 0x62, 0x00);
    return t;
}

} // namespace ascent
