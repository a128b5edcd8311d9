"""Makes the workbooks of this folder: python3 make.py FOLDER (needs openpyxl 3.1)."""

import datetime
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
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


folder = sys.argv[1]
book(CALENDAR_WINDOWS_1900).save(folder + "/openpyxl.xlsx")
book(CALENDAR_MAC_1904).save(folder + "/openpyxl-1904.xlsx")
