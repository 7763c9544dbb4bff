// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/smart.h"

#include <QWidget>

class QLabel;

namespace ascent {

/// The five letters of SMART as they stand for a goal: met ones filled, open ones as rings, each with its word and its
/// reason; below, the questions that would mend what is open. One stop for the Tab key; the arrow keys go along the
/// letters, and the one with the keyboard says its reason below. Nothing blocks, nothing scolds.
class SmartStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SmartStrip(QWidget* parent = nullptr);

    void setReport(const SmartReport& report);

private:
    class Letter;
    void go(qsizetype from, int by);
    void showWords();

    QList<Letter*> m_letters;
    QList<SmartLetter> m_report;
    QLabel* m_asks;
};

} // namespace ascent
