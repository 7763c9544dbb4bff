// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QWidget>

class QVBoxLayout;

namespace ascent {

/// Further answers to the same question for the same role, each to be opened or deleted. Hidden where there is none.
class OtherAnswers final : public QWidget {
    Q_OBJECT
public:
    explicit OtherAnswers(QWidget* parent = nullptr);

    void setAnswers(const QList<const Answer*>& answers, bool readOnly);

Q_SIGNALS:
    void opened(const ascent::AnswerId& id);
    void removeAsked(const ascent::AnswerId& id);

private:
    QVBoxLayout* m_list;
};

} // namespace ascent
