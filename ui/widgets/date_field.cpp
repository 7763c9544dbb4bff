// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/tokens.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace ascent {

DateField::DateField(QWidget* parent)
    : FieldWidget(parent)
    , m_edit(new BareLineEdit(this))
    , m_clear(iconButton(QStringLiteral("close"), tr("Clear"), this))
    , m_open(iconButton(QStringLiteral("calendar"), tr("Pick a day"), this))
    , m_today(QDate::currentDate()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset - 2, 0, 2, 0);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    row->addWidget(m_open);
    m_edit->setPlaceholderText(tr("No date"));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("00 Mmmm 0000")) + 8);
    m_clear->setFocusPolicy(Qt::NoFocus);
    for (QToolButton* tool : {m_clear, m_open}) {
        QSizePolicy policy = tool->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        tool->setSizePolicy(policy);
        tool->hide();
    }
    m_open->setFocusPolicy(Qt::NoFocus);
    setInner(m_edit);
    setOneLine();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { read(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        write();
        Q_EMIT committed();
    });
    connect(m_edit, &BareLineEdit::leftBy, this, [this](int key, Qt::KeyboardModifiers modifiers) {
        if (isReadOnly() || key == Qt::Key_Backspace)
            return;
        if (modifiers & Qt::AltModifier)
            return openCalendar();
        const int days = (key == Qt::Key_Up ? 1 : -1) * (modifiers & Qt::ControlModifier ? 7 : 1);
        take(m_value ? m_value->addDays(days) : m_today);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { take(std::nullopt); });
    connect(m_open, &QToolButton::clicked, this, [this] { openCalendar(); });
}

void DateField::setValue(const std::optional<QDate>& value) {
    // Half a date is no value yet: what else is written meanwhile must not take it from under the cursor.
    if (value == m_value && (!isWrong() || isActive()))
        return;
    m_value = value;
    write();
}

void DateField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void DateField::setName(const QString& name) {
    FieldWidget::setName(name);
    m_open->setAccessibleName(tr("Pick a day for %1").arg(name));
    m_clear->setAccessibleName(tr("Clear %1").arg(name));
}

void DateField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
    showTools();
}

void DateField::showTools() {
    const bool wanted = !isReadOnly() && (underMouse() || isActive() || tones(palette()).highContrast);
    m_open->setVisible(wanted);
    m_clear->setVisible(wanted && m_value);
}

bool DateField::event(QEvent* event) {
    const bool handled = FieldWidget::event(event);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::PaletteChange)
        showTools();
    return handled;
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        write();
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        showTools();
    return FieldWidget::eventFilter(watched, event);
}

void DateField::read() {
    const QString typed = m_edit->text();
    const auto date = readDate(typed, locale(), m_today);
    setWrong(!date && !typed.trimmed().isEmpty());
    m_edit->setAccessibleDescription(isWrong() ? tr("This is not a date yet") : QString());
    setPlainToolTip(m_edit, isWrong() ? tr("This is not a date yet. Try 12 Mar 2027.") : QString());
    if (isWrong() || date == m_value)
        return;
    m_value = date;
    showTools();
    Q_EMIT edited();
}

void DateField::write() {
    setWrong(false);
    const QString text = m_value ? writeDate(*m_value, locale()) : QString();
    if (text != m_edit->text())
        m_edit->setText(text);
    showTools();
}

void DateField::take(const std::optional<QDate>& value) {
    m_value = value;
    write();
    Q_EMIT edited();
}

void DateField::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(gap::s, gap::s, gap::s, gap::s);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setSelectedDate(m_value.value_or(m_today));
    calendar->setAccessibleName(name());
    box->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate day) {
        popup->close();
        take(day);
        m_edit->setFocus();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](QDate day) {
        popup->close();
        take(day);
    });
    popup->adjustSize();
    showPopup(popup, QRect(mapToGlobal(QPoint()), size()));
    calendar->setFocus();
}

namespace {

// The small frame around the time; its own signals are those of the whole field.
class TimeFrame final : public FieldWidget {
public:
    TimeFrame(QWidget* parent, BareLineEdit** edit)
        : FieldWidget(parent) {
        *edit = new BareLineEdit(this);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(fieldInset - 2, 0, fieldInset - 2, 0);
        row->addWidget(*edit);
        (*edit)->setFixedWidth((*edit)->fontMetrics().horizontalAdvance(QStringLiteral("00:00 pm")));
        setInner(*edit);
        setOneLine();
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    using FieldWidget::setWrong;
};

} // namespace

DateTimeField::DateTimeField(QWidget* parent)
    : FieldWidget(parent)
    , m_date(new DateField(this))
    , m_timeFrame(new TimeFrame(this, &m_time))
    , m_zone(plainLabel({}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::xs);
    row->addWidget(m_date);
    row->addWidget(m_timeFrame);
    row->addWidget(m_zone);
    row->addStretch();
    m_time->setPlaceholderText(tr("Time"));
    m_zone->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_date);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_date, &DateField::edited, this, [this] { compose(); });
    connect(m_date, &DateField::committed, this, &DateTimeField::committed);
    connect(m_time, &QLineEdit::textEdited, this, [this] { compose(); });
    connect(m_timeFrame, &FieldWidget::committed, this, [this] {
        static_cast<TimeFrame*>(m_timeFrame)->setWrong(false);
        m_time->setText(m_value ? m_value->time().toString(QStringLiteral("HH:mm")) : QString());
        Q_EMIT committed();
    });
}

void DateTimeField::setValue(const std::optional<QDateTime>& value) {
    // The same moment with another offset is another value: the offset is what was entered.
    if (value == m_value && (!value || value->offsetFromUtc() == m_value->offsetFromUtc()))
        return;
    m_value = value;
    m_date->setValue(value ? std::optional(value->date()) : std::nullopt);
    m_time->setText(value ? value->time().toString(QStringLiteral("HH:mm")) : QString());
    showZone();
}

void DateTimeField::setToday(QDate today) {
    m_date->setToday(today);
}

void DateTimeField::setName(const QString& name) {
    FieldWidget::setName(name);
    m_date->setName(name);
    m_timeFrame->setName(tr("%1, time").arg(name));
}

void DateTimeField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
    m_timeFrame->setReadOnly(readOnly);
    m_time->setReadOnly(readOnly);
}

void DateTimeField::compose() {
    const auto time = readTime(m_time->text());
    static_cast<TimeFrame*>(m_timeFrame)->setWrong(!time && !m_time->text().trimmed().isEmpty());
    const auto day = m_date->value();
    std::optional<QDateTime> made;
    if (day) {
        // The system's offset on that day, not today's: summer time may lie between.
        const QTime at = time.value_or(m_value ? m_value->time() : QTime(9, 0));
        const int offset = m_value ? m_value->offsetFromUtc() : QDateTime(*day, at).offsetFromUtc();
        made = QDateTime(*day, at, Qt::OffsetFromUTC, offset);
    }
    if (made == m_value)
        return;
    m_value = made;
    showZone();
    Q_EMIT edited();
}

void DateTimeField::showZone() {
    if (!m_value)
        return m_zone->clear();
    const int minutes = m_value->offsetFromUtc() / 60;
    const QString sign = minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    m_zone->setText(QStringLiteral("UTC") + sign +
                    QStringLiteral("%1:%2")
                        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0')));
}

} // namespace ascent
