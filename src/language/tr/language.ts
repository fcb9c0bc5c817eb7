import snowball from 'snowball-stemmers';
import {tur} from 'stopword';
import type {Language} from '../../types.js';
import {phrases, stopWords} from '../common/lists.js';
import {notices} from './notices.js';

const stemmer = snowball.newStemmer('turkish');

const turkish: Language = {
  code: 'tr',
  casing: 'tr',
  ending: /'.*$/,
  stem: (word) => stemmer.stem(word),

  stopWords: stopWords(
    `adlı altında ancak aynı ayrıca bunlara bunlarda bunların bulunan böyle değildir diğer doğru edilen edilir etmek eden ederek ettiği
    farklı fazla gerek göre halinde hakkında içinde içerisinde ilgili ise istediğiniz itibaren kendi kısaca neden olabilir olacak olacaktır
    oldukça olmayan olsun onlara onlarda oranla oysa önce sayesinde sadece sonra sonucu şekilde şekilde tarafından tek tüm üzere üzerinde üzerinden
    vb vs var vardır ve veya yalnızca yani yapılabilir yapabilir yer yeni yok yoktur`,
    tur,
  ),

  connectives: phrases(`
    ama, ancak, aksi halde, aksi takdirde, aksine, ardından, ayrıca, bir başka deyişle, bir yandan, bu arada, bu amaçla, bu bağlamda, bu durumda,
    bu nedenle, bu sayede, bu sebeple, bu sebepten, bu şekilde, bu yüzden, bu yönüyle, buna ek olarak, buna göre, buna karşılık, buna karşın, buna rağmen,
    bunun için, bunun sonucunda, bunun yanı sıra, bunun yanında, bunun yerine, bununla beraber, bununla birlikte, böylece, böylelikle, çünkü, daha sonra,
    dahası, demek ki, diğer taraftan, diğer yandan, dolayısıyla, fakat, halbuki, hatta, ilk olarak, ikinci olarak, kısacası, lakin, mesela, ne var ki, nitekim,
    oysa, oysaki, örneğin, öte yandan, özetle, sonra, sonrasında, sonuç olarak, sonuçta, son olarak, üstelik, ve, veya, ya da, yani, yine de, zira, öncelikle,
    benzer şekilde, aynı şekilde, aynı zamanda, tersine, başka bir deyişle, diğer bir deyişle, şöyle ki`),

  droppable: phrases(`
    ama, ancak, aksine, ayrıca, bir başka deyişle, bu nedenle, bu sebeple, bu yüzden, buna ek olarak, buna karşılık, buna karşın, buna rağmen, bunun sonucunda,
    bunun yanı sıra, bunun yanında, bununla beraber, bununla birlikte, böylece, böylelikle, dahası, diğer taraftan, diğer yandan, dolayısıyla, fakat,
    ilk olarak, ikinci olarak, kısacası, lakin, ne var ki, nitekim, oysa, oysaki, öte yandan, özetle, sonuç olarak, sonuçta, son olarak, üstelik, yani, yine de,
    öncelikle, benzer şekilde, aynı şekilde, aynı zamanda, tersine, başka bir deyişle, diğer bir deyişle`),

  coordinators: phrases(`ve, ama, fakat`),

  pronouns: phrases(`
    o, onlar, onun, onların, ona, onu, onları, onlara, bu, bunlar, bunun, bunların, buna, bunu, bunları, bunlara, bundan, burada, orada, şu, şunlar,
    böyle, böylesi, söz konusu, her ikisi, ikisi de, kendisi, kendileri`),

  selfNouns: phrases(`
    yıl, sene, ay, hafta, gün, sabah, akşam, gece, öğleden, ilkbahar, bahar, yaz, sonbahar, kış, sezon, çeyrek, yüzyıl, pazartesi, salı, çarşamba, perşembe,
    cuma, cumartesi, pazar, kez, defa, sefer, yazı, yazıda, yazımda, yazımızda, yazımız, yazının, makale, makalede, makalenin, rehber, rehberde, sayfa, sayfada, belge, belgede,
    doküman, dökümanda, kılavuz, kılavuzda, eğitim, rapor, raporda, bölüm, bölümde, kısımda, seri, seride, sürüm, blog, kitap, kitapta, ders, derste, çalışma, çalışmada,
    konu, proje, site, sitede, haber, ülke, hafta sonu`),

  selfReferences: phrases(`bu makale, bu yazı, bu belge, bu kılavuz, bu makalede, bu yazıda, bu rehber`),

  bonus: phrases(`
    amacı, amaç, asıl, başlıca, çözüm, en önemli, en büyük, esas, gösteriyor, ilk kez, ilk defa, kilit, kritik, önemli, önemlidir, ortaya çıkardı, ortaya koydu,
    ortaya koyuyor, özellikle, özetle, sonuç olarak, sonuçlar, temel, araştırmaya göre, anlamına gelir, kısacası`),

  stigma: phrases(`
    abone ol, abone olun, aşağıda, aşağıdaki, bakalım, belki, bir sonraki bölümde, bu bölümde, bu makalede, bu rehberde, bu yazıda, bu yazımda, bu yazımızda,
    daha fazla bilgi, devamını oku, ekran görüntüsü, fotoğraf, göreceğiz, görelim, görüldüğü gibi, görsel, kaynak, kaydolun, mesela, okumaya devam, örneğin,
    inceleyeceğiz, anlatacağım, şekil, tablo, takip edin, telif hakkı, teşekkürler, teşekkür ederim, tıklayın, tıklayınız, tüm hakları saklıdır, yazar, yukarıda,
    yukarıdaki, yayınlandı, selamlar, merhaba, merhabalar, bkz`),

  cues: {
    significance: phrases(`
      önemli, önemlidir, çok önemli, önem taşıyor, önem taşır, önemi, kritik, hayati, kilit, dönüm noktası, çığır açan, asıl önemli, en önemlisi, özellikle,
      vazgeçilmez, belirleyici, büyük önem, tarihi, rol oynar, rol oynuyor`),
    consequence: phrases(`
      bu nedenle, bu yüzden, bu sebeple, dolayısıyla, sonuç olarak, sonucunda, bunun sonucunda, böylece, böylelikle, bu sayede, sayesinde, anlamına gelir,
      anlamına geliyor, demektir, demek oluyor, yol açar, yol açtı, yol açıyor, yol açabilir, neden olur, neden oldu, neden oluyor, neden olabilir,
      sağlıyor, mümkün kılar, mümkün kılıyor, olanak tanır, imkan verir, imkanı sunar, engeller, önler, etkiler, etkisi, etkileri, sonuçları`),
    change: phrases(`
      ilk kez, ilk defa, artık, bugüne kadar, şimdiye kadar, yerine, değiştiriyor, değiştirdi, değişiklik, değişim, dönüşüm, dönüştürüyor, devrim, yeni,
      yepyeni, eşi görülmemiş, benzeri görülmemiş, bundan sonra, daha önce hiç`),
    risk: phrases(`
      risk, riski, riskler, riskli, tehlike, tehlikeli, tehlikesi, tehdit, tehdidi, tehditler, savunmasız, zafiyet, güvenlik açığı, kayıp, kaybı, kayıplar, kaybetmek,
      maliyet, maliyeti, maliyetli, kıtlık, kriz, krizi, uyarı, uyardı, uyarıyor, zarar, zararlı, hasar, saldırı, saldırılar, hatalar, sorun, sorunlar,
      sorunu, endişe, başarısızlık, ölüm, aksi halde, aksi takdirde, dezavantaj, zor`),
    benefit: phrases(`
      fayda, faydası, faydaları, faydalı, yarar, yararlı, avantaj, avantajı, avantajları, tasarruf, azaltır, azaltıyor, düşürür, iyileştirir, geliştirir, artırır,
      daha hızlı, daha kolay, daha güvenli, daha ucuz, daha verimli, verimli, verimlilik, fırsat, yardımcı olur, yardımcı oluyor, korur, koruyor,
      kolaylaştırır, kolaylaştırıyor, kolaylık, hızlandırır, basitleştirir`),
    who: phrases(`
      kullanıcılar için, geliştiriciler için, müşteriler için, şirketler için, işletmeler için, hastalar için, aileler için, tüketiciler için,
      tüketiciler, öğrenciler için, herkes için, vatandaşlar, milyonlarca, binlerce kişi, milyonlarca insan, etkilenen, etkileniyor, etkiliyor, toplum, halk`),
    scale: phrases(`
      yüzde, milyon, milyonlarca, milyar, milyarlarca, trilyon, iki katı, iki katına, üç katına, kat daha, yarısı, üçte biri, çoğu, büyük çoğunluğu, çoğunluğu,
      en az, rekor, dünya çapında, dünya genelinde, binlerce, yüzlerce, her yıl, yılda`),
    future: phrases(`
      olacak, olacaktır, edecek, bekleniyor, beklenmektedir, planlıyor, planlanıyor, planlanmaktadır, gelecekte, gelecek, önümüzdeki, ileride, uzun vadede, yakında, olabilir,
      sonraki adım, bundan sonra`),
    conclusion: phrases(`
      sonuç olarak, özetle, kısacası, sonuçta, özetlemek gerekirse, toparlamak gerekirse, nihayetinde, genel olarak, araştırma gösteriyor, sonuçlar gösteriyor,
      gösteriyor ki, ortaya koyuyor, son olarak`),
  },

  blockTitles: {points: 'Özet', reasons: 'Neden önemli', minutes: 'dk okuma'},

  labels: {
    reasons: phrases(`
      neden önemli, neden önemli?, neden önemlidir, bu neden önemli, niçin önemli, niye önemli, önemi, ne anlama geliyor, bu ne anlama geliyor, etki, etkisi, etkileri,
      sonuçları, faydaları, faydalar, avantajları, avantajlar, neden, motivasyon`),
    summary: phrases(`
      özet, kısa özet, özetle, kısaca, yönetici özeti, öne çıkanlar, önemli noktalar, ana noktalar, bir bakışta, genel bakış, bilmeniz gerekenler, tl;dr, tldr`),
    conclusion: phrases(`
      sonuç, sonuçlar, sonuç olarak, sonuç ve öneriler, sonuç ve değerlendirme, son söz, son sözler, son düşünceler, kapanış, değerlendirme, sonraki adımlar,
      sıradaki adımlar, bitirirken`),
  },

  horizon: {
    short: phrases(`
      bu hafta, gelecek hafta, önümüzdeki hafta, haftaya, gelecek ay, önümüzdeki ay, önümüzdeki günlerde,
      önümüzdeki haftalarda, birkaç gün içinde, birkaç hafta içinde, kısa vadede, kısa vadeli, çok yakında`),
    medium: phrases(`
      gelecek yıl, gelecek sene, önümüzdeki yıl, seneye, yıl sonuna kadar, yıl sonunda, önümüzdeki aylarda,
      orta vadede, orta vadeli, bir yıl içinde, iki yıl içinde`),
    long: phrases(`
      gelecek nesiller, uzun vadede, uzun vadeli, uzun dönemde, önümüzdeki yıllarda, gelecek yıllarda`),
  },

  notices,
};

export default turkish;
