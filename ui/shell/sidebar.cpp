// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/status_mark.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int wide = 208, narrow = 56;

class SidebarButton final : public QAbstractButton {
public:
    SidebarButton(QAction* action, bool isPage, QWidget* parent)
        : QAbstractButton(parent)
        , m_action(action)
        , m_isPage(isPage) {
        setCheckable(isPage);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(isPage ? Qt::StrongFocus : Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this] { follow(); });
        follow();
    }
    void setFolded(bool folded) {
        m_folded = folded;
        follow();
        update();
    }
    QSize sizeHint() const override { return {narrow - 16, qMax(34, fontMetrics().height() + 14)}; }

protected:
    // The checked page stays checked: it is the one that is shown.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(t.highContrast && isChecked() ? QPen(t.accent) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? t.tint : t.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
        }
        const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect iconRect(m_folded ? (width() - 20) / 2 : 10, (height() - 20) / 2, 20, 20);
        m_action->icon().paint(&painter, mirrored(iconRect), Qt::AlignCenter,
                               isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (!m_folded) {
            painter.setFont(typeFont(TypeSize::Body, isChecked()));
            painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
            painter.drawText(mirrored(rect().adjusted(40, 0, -8, 0)), int(Qt::AlignVCenter | Qt::AlignLeft), text());
            const QString keys = m_isPage ? QString() : m_action->shortcut().toString(QKeySequence::NativeText);
            painter.setFont(typeFont(TypeSize::Small));
            painter.setPen(t.quiet);
            painter.drawText(mirrored(rect().adjusted(0, 0, -10, 0)), int(Qt::AlignVCenter | Qt::AlignRight), keys);
        }
        if (hasFocus() && m_byKeyboard)
            paintFocusRing(&painter, rect(), palette(), fieldRadius);
    }
    void focusInEvent(QFocusEvent* event) override {
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    void follow() {
        const QString plain = m_action->text().remove(u'&');
        setText(m_isPage ? plain : plain.section(u' ', 0, 0));
        setAccessibleName(plain);
        setEnabled(m_action->isEnabled());
        const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
        setPlainToolTip(this, m_folded || !m_isPage ? plain + (keys.isEmpty() ? QString() : QStringLiteral("  ") + keys)
                                                    : keys);
    }

    QAction* m_action;
    bool m_isPage;
    bool m_folded = false;
    bool m_byKeyboard = false;
};

} // namespace

Sidebar::Sidebar(const QList<QAction*>& pages, QAction* search, QAction* fold, QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_status(new StatusMark(this)) {
    setAccessibleName(tr("Pages"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::s, gap::m, gap::s, gap::s);
    box->setSpacing(2);
    const auto put = [&](QAction* action, bool isPage) {
        auto* button = new SidebarButton(action, isPage, this);
        m_buttons.append(button);
        box->addWidget(button);
    };
    put(search, false);
    box->addSpacing(gap::m);
    for (QAction* page : pages)
        put(page, true);
    box->addStretch();
    box->addWidget(m_status);
    put(fold, false);
    setFixedWidth(wide);
}

void Sidebar::setCurrent(const QString& key) {
    for (int i = 0; i < m_pages.size(); ++i)
        m_buttons.at(i + 1)->setChecked(m_pages.at(i)->data().toString() == key);
}

void Sidebar::setFolded(bool folded) {
    for (QAbstractButton* button : m_buttons)
        static_cast<SidebarButton*>(button)->setFolded(folded);
    m_status->setFolded(folded);
    setFixedWidth(folded ? narrow : wide);
}

void Sidebar::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sidebar);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), t.line);
}

} // namespace ascent
