"""Makes the workbooks of this folder: python3 make.py FOLDER (needs openpyxl 3.1)."""

import datetime
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900


def book(epoch):
    book = openpyxl.Workbook()
    book.epoch = epoch
    hidden = book.active
    hidden.title, hidden["A1"], hidden.sheet_state = "Ẩn", "không đọc", "hidden"
    sheet = book.create_sheet("Danh sách")
    book.active = 1
    sheet.append(
        ["Họ và tên", "Ngày sinh", "Điện thoại", "Số tiền", "Mã xã", "Đúng", "Công thức"])
    fill(sheet)
    return book


def fill(sheet):
    name = CellRichText("Nguyễn ", TextBlock(InlineFont(b=True), "Văn"), "  An")
    cells = {
        "A2": "Đặng Thị Hường", "B2": datetime.date(1967, 5, 12), "C2": "+84905123456",
        "D2": 5000000, "E2": 267, "F2": True, "G2": "=D2*2",
        "A3": name, "B3": datetime.datetime(1970, 5, 1), "C3": 17145550101, "D3": 0.1,
        "F3": False, "G3": '=A2&" ạ"',
        "A4": "  dòng một\ndòng hai  ", "B4": datetime.datetime(2024, 2, 29, 13, 45),
        "C4": "0905 123 456", "D4": 1234567.89, "G4": "=1/0",
        "B6": 1960, "D6": 1e15, "F6": '=HYPERLINK("x")',
    }
    for place, value in cells.items():
        sheet[place] = value
    sheet["F6"].data_type = "s"
    sheet["B2"].number_format = "dd/mm/yyyy"
    sheet["B3"].number_format = "mmm-yy"
    sheet["E2"].number_format = "00000"


def office():
    book = openpyxl.Workbook()
    cover = book.active
    cover.title, cover["A1"], cover.sheet_state = "Bìa", "không đọc", "hidden"
    sheet = book.create_sheet("Nga & Đức")
    book.active = 1
    sheet["A1"] = "DANH SÁCH"
    sheet.merge_cells("A1:H1")
    sheet.append(
        ["STT", "Hä vµ tªn", "Ngày sinh", "Tháng", "Năm", "Điện thoại", "Ẩn", "Ghi chú"])
    for row in people():
        sheet.append(row)
    dress(sheet)
    book.create_sheet("DS 2")["B2"] = "hai"
    return book


def people():
    day, moment = datetime.date, datetime.datetime
    name = CellRichText(
        TextBlock(InlineFont(rFont=".VnTimeH"), "trÇn"), TextBlock(InlineFont(rFont="Arial"), " thÞ"))
    return [
        [1, "NguyÔn V¨n Tý", day(1967, 5, 12), day(1970, 5, 1), day(1980, 1, 1), 491515550103, "x",
         "=A3*2"],
        [2, name, day(1967, 5, 13), day(1970, 6, 15), day(1981, 3, 1), 912345000, "x", '=""'],
        [3, "Lê Văn An", moment(1967, 5, 14, 13, 5), 1965, 1990, "0905 123 456", "x", "=1/0"],
        [4, "Đặng  Hường", 5.5, 0.1, True, 84905123456789, "x", '=HYPERLINK("http://a.b","bấm")'],
    ]


def dress(sheet):
    sheet["B3"].font = Font(name=".VnTime")
    for row in range(3, 7):
        sheet.cell(row, 3).number_format = "[$-42A]dd/mm/yyyy"
        sheet.cell(row, 4).number_format = "mm/yyyy"
        sheet.cell(row, 5).number_format = "yyyy"
    for place, code in {
        "C4": "dd\\-mm\\-yyyy", "C6": "#,##0.0", "D5": "General", "D6": "0.00", "E5": "0",
        "E6": "General",
    }.items():
        sheet[place].number_format = code
    sheet.column_dimensions["G"].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet.auto_filter.ref = "A2:H6"


folder = sys.argv[1]
office().save(folder + "/office.xlsx")
book(CALENDAR_WINDOWS_1900).save(folder + "/openpyxl.xlsx")
book(CALENDAR_MAC_1904).save(folder + "/openpyxl-1904.xlsx")
