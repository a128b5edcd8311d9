/// The words of headings: each line a concept or a qualifier and the ways offices write it, without
/// marks.
enum HeadingWords {
  static let concepts = """
    number|stt|tt|so tt|so thu tu|thu tu|no|sl|s t t|t t
    recordID|record id|member id|ma hoi vien|ma thanh vien|so the hoi vien|user id|contact id|ma ho so|ma so|ma kieu bao|ma so ho so|id|ma
    relativeID|relative id|ma than nhan
    giftID|contribution id|ma dong gop|ma so dong gop
    name|full name|name|ho va ten|ho ten|ho va ten khai sinh|ho ten khai sinh|ten kieu bao|ho va ten \
    kieu bao|ho va chu dem va ten|ho chu dem va ten|ho ten dem va ten|ho ten dem ten|ten day du|ho \
    ten day du|danh tinh|nha tai tro|nguoi dong gop|nguoi ung ho|ten nguoi dong gop|ten nguoi|don vi \
    ca nhan|ca nhan|ten ca nhan|mang thuong quan|nha hao tam|ho ten ca nhan|ten|quy danh|to chuc ca nhan|tap the ca nhan|ca nhan tap the|ho ten \
    nguoi ung ho|ten nguoi ung ho|don vi ca nhan ung ho|nguoi tai tro|nguoi tang
    familyName|ho|ho dem|ho lot|ho va dem|ho va ten dem|ho ten dem|ho va chu dem|ho chu dem|ho va chu \
    lot|ho chu lot|ho va lot|ho va ten lot|ho ten lot|surname|family name|last name
    middleName|ten dem|chu dem|chu lot|dem|ten lot|middle name
    givenName|given name|first name|ten goi|ten rieng
    otherName|other name|ten khac|ten goi khac|ten thuong goi|bi danh|ten nuoc ngoai|ten o nuoc \
    ngoai|biet danh|ten tieng anh|ten goi o nuoc ngoai|ten sau khi nhap tich|alias|nickname
    birth|dob|ngay sinh|ngay thang nam sinh|nam sinh|ngay thang sinh|sinh nam|sinh ngay|ngay thang \
    nam|sinh|thang nam sinh|date of birth|birth date|birthdate|birthday|year of birth|birth year|ngay \
    va nam sinh|ngay nam sinh|ngay thang va nam sinh|n sinh|ns|n thang nam sinh|nam sinh day du|tuoi \
    sinh nam|born
    day|ngay|day
    month|thang|month
    year|nam|year
    sex|sex|gioi tinh|gioi|phai|gender|nam nu|gt|gtinh|gioi tinh nam nu|g tinh|ong ba|danh xung|xung ho|title|salutation
    male|nam|male
    female|nu|female
    country|host country|country|nuoc cu tru|nuoc dang sinh song|nuoc so tai|nuoc|quoc gia|nuoc dinh \
    cu|quoc gia cu tru|quoc gia dinh cu|quoc gia dang sinh song|nuoc den|nuoc dang cu tru|nuoc dang \
    song|nuoc sinh song|ten nuoc|nuoc dang dinh cu|nuoc lam viec|nuoc dang o|nuoc xuat canh|quoc gia \
    den|nuoc dang lam viec|song tai nuoc|dang song tai nuoc|hien o nuoc|nuoc hoc tap|nuoc va vung \
    lanh tho|quoc gia vung lanh tho|nuoc vung lanh tho|dang o nuoc|o nuoc nao|nuoc di|quoc gia dang \
    cu tru|country of residence|nuoc cu tru hien nay|di nuoc|nuoc tiep nhan|thi truong|tt tiep nhan|thi truong tiep nhan|thi truong lao dong|nuoc \
    tiep nhan lao dong|ve tu nuoc|ve tu
    city|host city|city|thanh pho cu tru|thanh pho|bang|tieu bang|tp cu tru|bang thanh pho|thanh pho \
    bang|noi cu tru cu the|thanh pho dang sinh song|state|town|vung|tinh bang|thanh pho tieu bang
    address|dia chi|noi cu tru|noi o|cho o|noi cu tru hien nay|noi o hien nay|dia chi hien nay|thuong \
    tru|noi thuong tru|dia chi thuong tru|tam tru|noi sinh song|noi dinh cu|dia chi cu tru|noi dang \
    sinh song|dia diem cu tru|cu tru|dia ban cu tru|address|cho o hien nay|cu ngu|noi cu ngu|noi dang \
    cu tru|hien o|dia chi lien he|noi dang o|dang song tai|hien dang song tai|hien cu tru tai|dinh cu \
    tai|dia chi cu the|dia chi lien lac|ho khau thuong tru|ho khau|noi dang ky ho khau|residence|hien \
    cu ngu tai|noi o hien tai|hien dang sinh song tai|dang sinh song tai|hien dang sinh song o|dang sinh \
    song o|hien song tai|sinh song tai|hien dang o|hien dang cu tru tai|hien sinh song tai|cu tru tai|o dau|dang o dau|hien o dau|song o dau|street address|street|mailing address
    home|home text|que quan|nguyen quan|que|que goc|que quan goc|que noi|nguyen quan que quan|que \
    quan nguyen quan|hometown|home town|dia phuong|q quan|que cha dat to|nguyen quan goc|sinh quan|goc \
    tich|que quan o viet nam
    hamlet|thon|ap|khoi|khoi pho|to dan pho|khu pho|xom|thon to|thon khoi|thon khu pho|khom|ban|thon \
    ban|to|thon xom|khu dan cu|ap khu pho|thon to dan pho|thon khoi pho|thon ban to dan pho|ap khom|khu
    commune|xa|phuong|xa phuong|xa phuong thi tran|phuong xa|thi tran|don vi xa phuong|xa phuong dac \
    khu|xa p|xa tt|commune|ten xa phuong|ten xa|ward|xa thi tran|cap xa|phuong xa thi tran
    district|huyen|quan|quan huyen|huyen thi xa thanh pho|huyen thi xa|huyen tp|huyen thanh pho|huyen \
    quan|thi xa|quan huyen thi xa|huyen thi|huyen thi tp|district|cap huyen|quan huyen thanh pho
    province|tinh|tinh thanh pho|tinh tp|tinh thanh|province|tinh thanh pho truc thuoc|cap tinh
    communeCode|home commune code|commune code|ma xa phuong|ma xa|ma don vi hanh chinh|ma dvhc|ma \
    phuong xa
    phone|phone|dien thoai|so dien thoai|sdt|dt|so dt|so dien thoai lien he|so dt lien he|dien thoai \
    lien he|dtdd|zalo|so zalo|viber|di dong|mobile|telephone|tel|so di dong|dien thoai di dong|so \
    phone|phone number|d thoai|so lien lac|so lien he|dien thoai zalo|whatsapp|s dt|dien thoai co \
    dinh|so may|fone|handy|so handy|natel|dien thoai ban|viber zalo|kakaotalk|wechat|line id|dt lien he|contact|contact number|contact no|contact phone|cell phone|phone no|mobile \
    phone|telephone number|thong tin lien he|lien he|thong tin lien lac|cach lien lac|lien lac
    email|email|thu dien tu|e mail|mail|dia chi email|hop thu dien tu|dia chi thu dien tu|gmail|dia chi \
    mail|dia chi e mail
    occupation|occupation|nghe nghiep|cong viec|nghe|nghe nghiep cong viec|linh vuc hoat dong|nganh \
    nghe|cong viec hien nay|nghe nghiep hien nay|linh vuc lam viec|linh vuc|nghe nghiep chuc vu|n \
    nghiep|nn|job|profession|cong viec dang lam|nghe nghiep chuyen mon|chuyen mon nghe nghiep|hien \
    dang lam|chuc vu nghe nghiep|viec lam|lam nghe
    category|category|dien|doi tuong|hinh thuc xuat canh|dien xuat canh|hinh thuc di|thanh phan|dien \
    dinh cu|loai hinh|dien doi tuong|ly do xuat canh|dien kieu bao|hinh thuc cu tru|nhom doi tuong|dien \
    cu tru|ly do ra nuoc ngoai|dien di|muc dich xuat canh|hinh thuc|thuoc dien|phan loai|hinh thuc \
    dinh cu|ly do di|dien ra di|loai doi tuong
    yearLeft|year left|nam xuat canh|nam di|thoi gian xuat canh|ngay xuat canh|thoi gian di|nam ra nuoc \
    ngoai|nam dinh cu|thoi diem xuat canh|xuat canh nam|ra di nam|di nam|thoi gian dinh cu|nam ra di|n \
    xuat canh|nam xc|year of departure|departure year|emigration year|year emigrated|year left vietnam|year of \
    emigration|nam dinh cu o nuoc ngoai|ngay di|thoi gian ra nuoc \
    ngoai|thang nam xuat canh|thang nam di|thang di|ngay thang nam di|di nam nao|nam nao di|thoi diem di|thoi gian xc|nam den|nam roi viet nam|nam bat dau cu \
    tru|dinh cu tu nam|cu tru tu nam|ra nuoc ngoai nam|ngay thang nam xuat canh|xuat canh|thoi gian \
    xuat ngoai|nam xuat ngoai|nam sang
    registered|registered on|ngay dang ky|ngay lap|ngay lap phieu|ngay ghi|ngay cap nhat|ngay khai|ngay \
    ke khai|ngay dang ki|ngay vao so
    status|status|tinh trang|trang thai|tinh trang hien nay|con song da mat|hien trang
    passport|passport|so ho chieu|ho chieu|ho chieu so|sohc|so hc|passport number|passport no
    idNumber|id number|so cccd|cccd|so cmnd|cmnd|can cuoc|so can cuoc|can cuoc cong dan|so can cuoc \
    cong dan|cmnd cccd|cccd cmnd|so cmnd cccd|so cccd cmnd|so dinh danh|so dinh danh ca \
    nhan|chung minh nhan dan|so cmt|cmt|so giay to|giay to tuy than|so the can cuoc|so chung minh
    note|note|ghi chu|chu thich|ghi chu khac|notes|remark|remarks|luu y|g chu|ghi chu them
    relatives|than nhan|nguoi than|than nhan trong nuoc|nguoi nha|than nhan tai dia phuong|than nhan o \
    que|than nhan tai viet nam|than nhan o trong nuoc|than nhan chu yeu|nguoi than trong nuoc|nguoi \
    than o que|gia dinh|gia dinh trong nuoc|than nhan hien dang o dia phuong|nguoi than tai dia \
    phuong|gia dinh o que|nguoi lien he|nguoi lien lac|dau moi lien he|nguoi than o dia \
    phuong|relative|relatives|chu ho|nguoi bao tin|nguoi dai dien gia dinh|dau moi lien lac|than nhan \
    con lai|nguoi than con o que|contact person|ho gia dinh|ten chu ho
    relation|relation|quan he|moi quan he|quan he voi kieu bao|quan he gia dinh|qh|quan he than \
    nhan|quan he voi nguoi vn o nuoc ngoai|quan he than thuoc|la gi|relationship|quan he voi \
    nguoi o nuoc ngoai|moi quan he voi kieu bao|quan he voi viet kieu|quan he voi chu ho
    isContact|is contact|nguoi lien he chinh|dau moi
    givenOn|given on|ngay dong gop|ngay ung ho|ngay nhan|thoi gian dong gop|nam dong gop|thoi gian ung \
    ho|thoi gian|ngay tiep nhan|ngay trao|ngay tai tro|nam ung ho|thoi diem|ngay thang|ngay ghi \
    nhan|ngay chuyen|thoi gian trao|ngay nop|ngay thang nam dong gop|nam tai tro|date
    kind|kind|hinh thuc dong gop|loai dong gop|hinh thuc ung ho|loai hinh dong gop|hinh thuc tai \
    tro|loai|loai hinh tai tro
    amount|amount|so tien|gia tri|tri gia|so tien dong gop|so tien ung ho|thanh tien|tong so tien|tong \
    gia tri|kinh phi|muc dong gop|tien mat|tong tien|gia tri dong gop|so tien tai tro|bang tien|tien|so \
    tien quy doi|gia tri quy doi|quy ra tien|quy doi|muc ung ho|tong cong|gia tri tien|tong kinh phi|ung ho|dong gop|tai tro|cong duc|so tien cong duc|tien cong duc|muc tai tro|tri \
    gia quy doi
    goods|hien vat|bang hien vat|ten hien vat|vat pham|hang hoa|qua tang|hien vat dong gop
    unit|don vi tinh|dvt|don vi
    currency|currency|loai tien|don vi tien|don vi tien te|loai tien te|ngoai te|tien te
    rate|rate|ty gia|ti gia|exchange rate
    purpose|purpose|noi dung|muc dich|noi dung dong gop|noi dung ung ho|muc dich dong gop|chuong \
    trinh|cong trinh|noi dung tai tro|muc dich su dung|dung vao viec|chuong trinh du an|hang muc|ten \
    cong trinh|muc dich ung ho|quy|linh vuc ung ho|linh vuc dong gop|linh vuc tai tro|doi tuong thu \
    huong|ung ho cho|su dung vao
    description|description|mo ta|dien giai|chi tiet
    evidence|evidence|chung tu|so chung tu|so phieu thu|phieu thu|can cu|bien lai|so bien lai|giay to \
    kem theo|minh chung
    refused|religion|ton giao|ethnicity|ethnic|ethnic group|dan toc|politics|dang phai|dang \
    vien|political|bank account|so tai khoan|tai khoan ngan hang|ton giao dan toc|dan toc ton giao|tin \
    nguong|ngay vao dang|so tk|so tai khoan ngan hang|quan diem chinh tri|chinh tri|thai do chinh \
    tri|dang vien doan vien|tk ngan hang|stk|so the dang|nhom mau|suc khoe|tinh trang suc \
    khoe|party member|xu huong chinh tri|to chuc phan dong|benh tat|ten ngan hang|ngan hang|doan \
    vien|political views|health|lap truong chinh tri|tai khoan
    birthPlace|noi sinh|birthplace|birth place
    age|tuoi|do tuoi|age
    expertise|chuyen nganh|chuyen mon|chuyen mon nghiep vu|linh vuc chuyen mon|linh vuc nghien cuu|specialty|specialization
    organisation|ten doanh nghiep|doanh nghiep|ten cong ty|cong ty|ten don vi|don vi cong tac|co quan|co quan \
    cong tac|ten to chuc|to chuc|company|organization|organisation|employer|cong ty phai cu|cong ty xkld|noi cong \
    tac|ten co so|nghiep doan|xi nghiep|chu su dung lao dong
    school|truong|ten truong|truong hoc|truong dang hoc|nganh hoc|bac hoc|he dao tao|lop|khoa hoc|dai hoc|school|university|major
    other|quoc tich|trinh do|trinh do hoc van|hoc van|hoc vi|trinh do chuyen mon|nationality|so lan ve nuoc|lan ve nuoc gan nhat|ve nuoc|ngay ve nuoc|nam ve \
    nuoc|so con|hon nhan|tinh trang hon nhan|chuc vu|noi lam viec|facebook|ky \
    ten|ky nhan|chu ky|hinh anh|anh the|thanh tich|khen thuong|nam ve|so nhan khau|so nguoi|place of birth|so \
    luong|education|chuc danh|ngay cap|noi cap|thoi han|ngoai ngu|hoc ham|trinh do van hoa|ve tham \
    que|so lan ve tham que|vo chong|nguyen vong|de xuat|kien nghi|y kien|thoi han hop dong|von dau tu|tong von|con ong ba|phu huynh|ngay dang ky ket hon|ngay ket hon|nam ket hon|nam dang ky ket hon|dang ky ket hon|noi dang ky ket \
    hon|ngay cap ho chieu|noi cap ho chieu
    """

  static let qualifiers = """
    relative|than nhan|nguoi than|cua than nhan|nguoi nha|gia dinh|nguoi lien he|nguoi lien lac|chu \
    ho|nguoi bao tin|relative|nguoi bao lanh
    person|kieu bao|viet kieu|nguoi viet nam o nuoc ngoai|nguoi vn o nuoc ngoai|nguoi o nuoc \
    ngoai|nguoi dang o nuoc ngoai|than nhan o nuoc ngoai|than nhan dang o nuoc ngoai|nguoi than o nuoc \
    ngoai|nguoi than dang o nuoc ngoai|than nhan dang sinh song o nuoc ngoai|nguoi dang song o nuoc \
    ngoai|nguoi viet nam dinh cu o nuoc ngoai|nguoi dinh cu o nuoc ngoai|ba con kieu \
    bao|nguoi xuat canh|nguoi lao dong|du hoc sinh|nvnonn|nguoi viet nam|than nhan dinh cu o nuoc \
    ngoai|nguoi nuoc ngoai|nguoi di nuoc ngoai|doanh nhan|tri thuc|nguoi vn dinh cu o nuoc ngoai|nguoi \
    viet nam dang sinh song o nuoc ngoai|kieu dan|hoi vien|thanh vien|dai bieu|khach moi|chuyen gia|hoc sinh|sinh vien|cuu hoc sinh|hoc vien|thuyen \
    vien|thuc tap sinh|nguoi duoc moi|nguoi dang ky|nguoi vn dang sinh song o nuoc ngoai
    abroad|nuoc ngoai|o nuoc ngoai|tai nuoc ngoai|hai ngoai|so tai|ngoai nuoc|abroad|overseas|ben \
    nuoc ngoai|dinh cu|lam viec|dang lam viec|du hoc|tiep nhan
    atHome|trong nuoc|o trong nuoc|o viet nam|tai viet nam|viet nam|vn|o que|tai dia phuong|o dia \
    phuong|o que nha|tai que|tai que nha|truoc khi xuat canh|truoc khi di|trong tinh|in vietnam|truoc \
    khi ra nuoc ngoai
    """

  /// Words that change nothing.
  static let fillers = """
    cua|hien nay|hien tai|day du|cu|moi|truoc day|khi|nguoi|dang|thong tin|neu co|ghi ro|lien he|lien \
    lac|so|va|hoac|cac|nhung|tai|o|the|of|no|cu the|chinh|theo|goc|la|voi|in|hoa|co dau|khai|chi|viet|bang \
    chu in hoa|nay|vnd|dong|usd|or|and|current|full|ben|noi|sinh song|cu tru|cong dan|danh sach|dia \
    phuong|ca nhan|ho|song|tru|nhan khau|year|cuoi|nhat|gan day|tham khao|doi voi|sang|hien
    """
}
