// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
void PrintTo(const QDate& date, std::ostream* out) {
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE
