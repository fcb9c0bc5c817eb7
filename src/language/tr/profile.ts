import type {LanguageProfile} from '../common/profile.js';

export const turkish: LanguageProfile = {
  functionWords: `ve bir bu için ile olarak daha gibi çok olan da de en değil var kadar ama ne sonra her ya veya olduğu oldu
    olduğunu şekilde göre ise içinde hem mi şu o tarafından üzerinde bunu ancak nasıl zaman bunun olmak oldukları
    bunlar önce yeni iki kat fazla şimdi hiç biz siz onlar diye ki eğer sadece bile yıl gün kendi ilk son bütün
    tüm büyük artık yeniden tekrar etti ediyor eden edilen yapılan nedeniyle arasında karşı az aynı diğer farklı
    eder gerekir onun yalnızca tek aşağıdaki ilgili`,
  letters: 'çğıöşüâîû',
  abbreviations: {
    prefix: `doç yrd öğr gör uzm sn hz bkz örn av Alb Kur Müh Mim op arş dt ecz vet yb bnb yzb ütğm tğm çvş org
      korg tümg tuğg asb bşk bkn Gn gnkur plt psk Zir Ütgm Yük Hv Dz`,
    figure: 's sf cilt md böl şek tel oca şub nis haz tem ağu eyl eki kas ara mad',
    suffix: 'şti tic san apt cad sok mah',
    list: 'vb vs vd vdğ',
  },
  starters: `ama ancak artık asla aslında aynı ayrıca bana bazı belki ben bile bir birçok biri birkaç biz bize bizim bu böyle
    böylece buna bunda bundan bunlar bunu bunun burada bütün çok çünkü da daha de değil diğer eğer en fakat gerçekten gibi
    hatta hem henüz hep her herkes hiç hiçbir için ile ise işte kendi ki kim kimse nasıl ne neden nerede niçin niye o
    olarak on ona onda ondan onlar onu onun orada oysa önce öte öyle sadece sanki sen siz son sonra sonuç şimdi şu tabii
    tam tüm üstelik var ve veya ya yani yine yok zaten`,
  ordinals: true,
  lettered: 'adım şekil ek grup plan tip test bölüm seçenek soru model blok kapı vana pompa faz aşama tablo örnek',
  sayings: 'dedi sordu diyor söyledi bağırdı yanıtladı cevapladı haykırdı',
  untilYearEnding: String.raw`['’](?:[ea]|y[ea])\s+kadar`,
  furtherReading: `ayrıca okuyun, bunlar da ilginizi çekebilir, ilgili haber, ilgili haberler, ilginizi çekebilir`,
  replies: 'yorum yorumlar',
};
