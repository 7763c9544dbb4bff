// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDateTime>

#include <optional>

class QLabel;
class QToolButton;

namespace ascent {

class BareLineEdit;

/// An optional day: typed (see date_text.h) or picked from a calendar (the button, or Alt+Down); Ctrl+Up and Ctrl+Down
/// move it by a week, Up and Down by a day. What can't be read is marked, is not taken over, and goes when the field is
/// left.
class DateField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = std::optional<QDate>;

    explicit DateField(QWidget* parent = nullptr);

    std::optional<QDate> value() const { return m_value; }
    void setValue(const std::optional<QDate>& value);
    /// What "today" means; the calendar opens there. The system's day unless set.
    void setToday(QDate today) { m_today = today; }
    void setPlaceholder(const QString& text);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The two buttons are there while the pointer or the keyboard is in the field; their room is always kept.
    void showTools();
    void read();
    void write();
    void take(const std::optional<QDate>& value);
    void openCalendar();

    BareLineEdit* m_edit;
    QToolButton* m_clear;
    QToolButton* m_open;
    std::optional<QDate> m_value;
    QDate m_today;
};

/// An optional day and time. The offset from UTC that came with the value is kept; a new one has the system's.
class DateTimeField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = std::optional<QDateTime>;

    explicit DateTimeField(QWidget* parent = nullptr);

    std::optional<QDateTime> value() const { return m_value; }
    void setValue(const std::optional<QDateTime>& value);
    void setToday(QDate today);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

protected:
    void paintEvent(QPaintEvent*) override {}

private:
    void compose();
    void showZone();

    DateField* m_date;
    BareLineEdit* m_time = nullptr; ///< made by the frame, so that it stands before it
    FieldWidget* m_timeFrame;
    QLabel* m_zone;
    std::optional<QDateTime> m_value;
};

} // namespace ascent
